import { bsnRow } from './bsn.ts'
import { addDays } from './dates.ts'
import type { Decision, Missing, Outcome, Reason } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { groundOf } from './ground.ts'
import type { Candidate } from './judge.ts'
import type { Lane } from './lanes.ts'
import { obligationsOf } from './obligations.ts'
import { outcomeOf, permittedUnits } from './outcome.ts'
import { unique, uniqueBy } from './own.ts'
import { reasonsOf } from './reasons.ts'
import { remediesOf } from './remedies.ts'
import { regimeOf } from './sides.ts'
import type { Purpose, Tables } from './tables.ts'
import { fieldSets, withheldOf } from './withheld.ts'

/** The whole record of what one row comes to (decisions.md 18). `instead`: rows that would hold where one was asserted. */
export const compose = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose | undefined,
  candidate: Candidate,
  more: { readonly alternatives: readonly string[]; readonly instead: readonly Lane[] },
): Decision => {
  const permitted = permittedUnits(candidate)
  const outcome = outcomeOf(candidate)
  const reasons = reasonsOf(tables, facts, candidate, outcome)
  return {
    person: facts.person.id,
    outcome,
    ground: groundOf(tables, candidate, regimeOf(tables, facts), more.alternatives),
    permitted: fieldSets(permitted),
    withheld: withheldOf(candidate),
    reasons: reasons.map(({ code, row, law, concerns }): Reason => ({ code, row, law, concerns })),
    missing: missingOf(candidate, outcome, reasons),
    obligations: obligationsOf(tables, facts, purpose, candidate.lane, reasons, permitted.length > 0),
    remedies: remediesOf(tables, purpose, reasons, more.instead),
    rows: rowsOf(tables, facts, candidate, reasons),
    confidential:
      permitted.length > 0 && candidate.lane?.row.confidential === true
        ? { revealReviewAt: later(facts.moment.at, Number(tables.switches['reveal_review_days'])) }
        : null,
    consents: unique(permitted.flatMap(({ consents }) => consents)),
  }
}

/** Who can still say yes for what waits for a word. Nobody is named where asking anybody may be unsafe. */
const missingOf = (candidate: Candidate, outcome: Outcome, reasons: readonly Finding[]): readonly Missing[] => {
  const open = outcome === 'needs-consent' || outcome === 'permit-partial'
  if (!open || reasons.some(({ code }) => code === 'ASKING_UNSAFE')) return []
  const asked = candidate.units.flatMap(({ lead, missing }) => (lead?.outcome === 'needs-consent' ? missing : []))
  return uniqueBy(asked, ({ who, layer, kind }) => `${who} ${layer} ${kind}`)
}

const rowsOf = (
  tables: Tables,
  facts: Facts,
  { lane, blocks, units }: Candidate,
  reasons: readonly Finding[],
): readonly string[] => {
  const number = units.some(({ unit }) => unit.about?.class === 'number')
  const rows = [
    lane !== null && blocks.length === 0 ? lane.row.id : '',
    number ? (bsnRow(tables, facts.recipient.kind)?.id ?? '') : '',
    ...reasons.map(({ row }) => row),
    ...units.flatMap((unit) => unit.rows),
  ]
  return unique(rows.filter((id) => id !== '')).toSorted()
}

const later = (at: string, days: number) => `${addDays(at.slice(0, 10), days)}${at.slice(10)}`
