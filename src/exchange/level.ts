import type { Decision } from '../core/decision.ts'

/** Milliseconds: longer than a walk takes that asks no source, so that one step is enough for nearly all. */
export const floor = 250

/** Whether anybody in it must look like somebody who is not there: sealed, or unknown to the BRP. */
export const hidesAnybody = (persons: readonly { readonly decision: Decision }[]): boolean =>
  persons.some(({ decision }) => decision.reasons.some(({ code }) => code === 'SEALED' || code === 'PERSON_NOT_FOUND'))

/**
 * Runs a walk. An answer about somebody sealed or unknown leaves at a whole multiple of the floor after its beginning:
 * how long it took tells nothing of which of the two he is (decisions.md 22; domain.md D.5).
 */
export const inLevelTime = async <T extends { readonly hides: boolean }>(walk: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const answer = await walk()
  if (answer.hides) await pause(floor - ((performance.now() - began) % floor))
  return answer
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
