import { addDays } from './dates.ts'
import type { Facts, Statement } from './facts.ts'
import type { Tables } from './tables.ts'

/**
 * Whether an oral yes was neither read back nor put in a letter within its term: nobody can show any more what was said
 * (AVG 7 lid 1; domain.md D.5). Within the term it counts; a word of which nobody was asked how it was made sure of, too.
 */
export const isUnproved = (
  { consent: { oral } }: Tables,
  { moment }: Facts,
  { method, confirmed, saidOn }: Statement,
): boolean => {
  if (oral === undefined || method !== 'oral' || confirmed === undefined) return false
  const last = addDays(saidOn, oral.days)
  return confirmed === null ? moment.localDate > last : confirmed.on > last
}
