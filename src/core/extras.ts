import { passedRestriction } from './blocks.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { freeServiceExtra } from './free-service.ts'
import { join, none } from './lists.ts'
import { own } from './own.ts'
import { regimeOf } from './sides.ts'
import type { Purpose, PurposeRow, Tables } from './tables.ts'

/** What is said beside the reason, and decides nothing: a restriction passed, the Wgbo, a free service (domain.md N). */
export const extrasOf = (tables: Tables, facts: Facts, purpose: Purpose, row: PurposeRow): readonly Finding[] =>
  join(
    passedRestriction(tables, facts, purpose),
    row.mode === 'consent' ? regimeExtra(tables, facts) : none,
    row.mode === 'consent' ? freeServiceExtra(tables, facts) : none,
  )

const regimeExtra = (tables: Tables, facts: Facts): readonly Finding[] => {
  const name = regimeOf(tables, facts)
  const regime = own(tables.vocabulary.secrecyRegimes, name)
  if (regime?.extra == null) return none
  return [found(tables, { id: `regime-${name}`, code: regime.extra, law: regime.law })]
}
