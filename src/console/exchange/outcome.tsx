import { Badge, toneOf } from '../parts.tsx'
import type { Telling } from './telling.ts'

/** An outcome as a badge. */
export const Outcome = ({ word, telling }: { readonly word: string | null; readonly telling: Telling }) => (
  <Badge tone={toneOf(word)}>{telling.outcome(word)}</Badge>
)
