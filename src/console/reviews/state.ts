import type { Language } from '../../pages/words.ts'
import type { Tone } from '../parts.tsx'
import type { QueueRow } from './queue-store.ts'
import { words } from './words.ts'

const tones: Readonly<Record<string, Tone>> = {
  ...{ released: 'ok', revealed: 'ok', checked: 'ok', refused: 'no', lapsed: 'plain', second: 'wait', open: 'wait' },
}

/** How a review stands, as a badge says it; what its request no longer waits for has lapsed. */
export const stateOf = (
  { closedAs, overAt, waitsForSecond }: Pick<QueueRow, 'closedAs' | 'overAt' | 'waitsForSecond'>,
  language: Language,
): { readonly tone: Tone; readonly children: string } => {
  const state = closedAs ?? (overAt !== null ? 'lapsed' : waitsForSecond ? 'second' : 'open')
  return { tone: tones[state] ?? 'plain', children: words[language].states[state] }
}
