import { addDays } from './dates.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Tables } from './tables.ts'

/**
 * The day before which the same is not asked again of those who refused it (domain.md D.5, switch reask_days); null: it may
 * be asked, or the resident himself begins.
 */
export const notAgainBefore = (tables: Tables, facts: Facts, reasons: readonly Finding[]): string | null => {
  const who = reasons.flatMap(({ concerns }) => concerns ?? [])
  const days = facts.consents
    .flatMap(({ statements }) => statements)
    .filter(({ by, outcome, recordedAt }) => outcome === 'refused' && recordedAt <= facts.moment.at && who.includes(by))
    .map(({ saidOn }) => saidOn)
    .toSorted()
  const last = days.at(-1)
  if (last === undefined || facts.initiatedBy === 'resident') return null
  const before = addDays(last, Number(tables.switches['reask_days']))
  return before > facts.moment.localDate ? before : null
}
