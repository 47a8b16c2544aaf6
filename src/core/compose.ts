import { bsnRow } from './bsn.ts'
import { addDays } from './dates.ts'
import type { Decision, Missing, Outcome, Reason } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { groundOf } from './ground.ts'
import type { Judged } from './judged.ts'
import { wordsConsents, wordsMissing, wordsRows } from './lane-words.ts'
import type { Lane } from './lanes.ts'
import { gather, join, none } from './lists.ts'
import { obligationsOf } from './obligations.ts'
import { outcomeOf } from './outcome.ts'
import { unique, uniqueBy } from './own.ts'
import { reasonsOf } from './reasons.ts'
import { remediesOf } from './remedies.ts'
import { sensitiveRows } from './sensitive.ts'
import { regimeOf } from './sides.ts'
import type { Purpose, Tables } from './tables.ts'
import { fieldSets, withheldOf } from './withheld.ts'

/** The whole record of what one row comes to (decisions.md 18). `instead`: rows that would hold where one was asserted. */
export const compose = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose | undefined,
  judged: Judged,
  more: { readonly alternatives: readonly string[]; readonly instead: readonly Lane[] },
): Decision => {
  const { lane, permitted, carrying } = judged
  const outcome = outcomeOf(judged)
  const reasons = reasonsOf(tables, facts, judged, outcome)
  return {
    person: facts.person.id,
    outcome,
    ground: groundOf(tables, judged, regimeOf(tables, facts), more.alternatives),
    permitted: fieldSets(permitted),
    withheld: withheldOf(judged),
    reasons: reasons.map(({ code, row, law, concerns }): Reason => ({ code, row, law, concerns })),
    missing: missingOf(judged, outcome, reasons),
    obligations: obligationsOf(tables, facts, purpose, lane, reasons, carrying),
    remedies: remediesOf(tables, purpose, reasons, more.instead),
    rows: rowsOf(tables, facts, judged, reasons),
    confidential: confidentialOf(tables, facts, purpose),
    consents: unique(gather(unique(carrying.map(({ words }) => words)), wordsConsents)),
  }
}

/** Who can still say yes for what waits for a word. Nobody is named where asking anybody may be unsafe. */
const missingOf = ({ verdicts }: Judged, outcome: Outcome, reasons: readonly Finding[]): readonly Missing[] => {
  const open = outcome === 'needs-consent' || outcome === 'permit-partial'
  if (!open || reasons.some(({ code }) => code === 'ASKING_UNSAFE')) return none
  const words = unique(gather(verdicts, ({ lead, words }) => (lead?.outcome === 'needs-consent' ? [words] : none)))
  return uniqueBy(gather(words, wordsMissing), ({ who, layer, kind }) => `${who} ${layer} ${kind}`)
}

const rowsOf = (
  tables: Tables,
  facts: Facts,
  { lane, blocks, groups, verdicts }: Judged,
  reasons: readonly Finding[],
): readonly string[] => {
  const number = groups.some(({ unit }) => unit.about?.class === 'number')
  const rows = join(
    [lane !== null && blocks.length === 0 ? lane.row.id : ''],
    [number ? (bsnRow(tables, facts.recipient.kind)?.id ?? '') : ''],
    sensitiveRows(tables, facts, lane, groups),
    reasons.map(({ row }) => row),
    gather(unique(verdicts.map(({ words }) => words)), wordsRows),
    gather(verdicts, ({ lanes }) => (lanes.length === 0 ? none : lanes.map(({ id }) => id))),
  )
  return unique(rows.filter((id) => id !== '')).toSorted()
}

/** In a confidential lane also a refusal and a weighing are: that somebody asked tells as much (domain.md F). */
const confidentialOf = (tables: Tables, { moment }: Facts, purpose: Purpose | undefined): Decision['confidential'] =>
  purpose?.rows.some(({ confidential }) => confidential) === true
    ? { revealReviewAt: later(moment.at, Number(tables.switches['reveal_review_days'])) }
    : null

const later = (at: string, days: number) => `${addDays(at.slice(0, 10), days)}${at.slice(10)}`
