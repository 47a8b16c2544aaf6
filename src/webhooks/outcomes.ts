/** How an attempt went, closed. `refused`: a status of 4xx; `failed`: any other that is no success. */
export const attemptOutcomes = [
  'delivered',
  'gone',
  'refused',
  'failed',
  'redirected',
  'timed-out',
  'unreachable',
  'broken-off',
  'address-not-allowed',
  'secret-unreadable',
] as const

export type AttemptOutcome = (typeof attemptOutcomes)[number]
