/** Longest a receiver may ask us to wait (`Retry-After`), in seconds. */
const mostAsked = 86_400

/**
 * After how many seconds the next attempt is made; null: no more. `failures` in a row so far (1 or more); each waits as the
 * schedule says, up to a fifth longer, so that receivers that were away are not met by everybody at once. What the
 * receiver asks for is heard where it is longer. `chance` in [0, 1).
 */
export const nextAttemptAfter = (
  schedule: readonly number[],
  failures: number,
  retryAfter: number | null,
  chance: number,
): number | null => {
  const base = schedule[failures - 1]
  if (base === undefined) return null
  return Math.max(base * (1 + chance / 5), Math.min(retryAfter ?? 0, mostAsked))
}

/** Seconds of a `Retry-After` header: a number, or an HTTP date; null where there is none that can be read. */
export const retryAfterOf = (header: string | undefined, now: Date): number | null => {
  if (header === undefined) return null
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000))
}
