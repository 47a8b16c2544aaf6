import { Badge, toneOf } from '../parts.tsx'
import type { DecisionPart } from './decision-part.ts'

/** The outcome as one word, and the first reason as one sentence. */
export const Lead = ({ names, shown }: Omit<DecisionPart, 'language'>) => (
  <p class="verdict">
    <Badge tone={toneOf(shown.outcome)}>{names.outcome(shown.outcome)}</Badge>{' '}
    <strong class="verdict__text">{shown.reasons[0]?.text}</strong>
  </p>
)
