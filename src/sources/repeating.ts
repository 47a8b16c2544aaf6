import { setTimeout as sleep } from 'node:timers/promises'
import { Failed } from './http-body.ts'

/** Most repeats of one question, and until when it may last; `clock` in milliseconds, never back. */
export interface RepeatOptions {
  readonly until: number
  readonly clock?: () => number
}

const mostRepeats = 2

/**
 * Puts a question, and again where that is safe: nobody heard it, no byte of an answer came (once; the contract makes a
 * repeat with the same `requestId` the same question), or the source itself named a moment. Never beyond `until`.
 */
export const repeating = async <T>(put: () => Promise<T>, options: RepeatOptions): Promise<T> => {
  const { until, clock = () => performance.now() } = options
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await put()
    } catch (error) {
      const wait = error instanceof Failed ? waitBefore(error, repeats) : null
      if (wait === null || clock() + wait >= until) throw error
      await sleep(wait)
    }
  }
}

/** Milliseconds before the next try; null: none. */
const waitBefore = ({ again }: Failed, repeats: number): number | null => {
  if (repeats >= mostRepeats) return null
  if (typeof again === 'number') return again
  if (again === 'not-connected') return 50 * 4 ** repeats + Math.random() * 50
  return again === 'unanswered' && repeats === 0 ? 0 : null
}
