import { addDays, addMonths } from './dates.ts'
import type { Obligation } from './decision.ts'
import { deferredUntil } from './deferral.ts'
import { weighed } from './demands.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Verdict } from './judge.ts'
import type { Lane } from './lanes.ts'
import { gather, join, none } from './lists.ts'
import { notAgainBefore } from './not-again.ts'
import { own, unique, uniqueBy } from './own.ts'
import type { Purpose, Tables } from './tables.ts'

/** Step 12: the duties that come with a decision, each with its term (AVG 14: one month). */
export const obligationsOf = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose | undefined,
  lane: Lane | null,
  reasons: readonly Finding[],
  carrying: readonly Verdict[],
): readonly Obligation[] => {
  const permits = carrying.length > 0
  const released = unique(gather(carrying, ({ lanes }) => lanes))
  const known = facts.case
  const role = known.state === 'found' && purpose?.case !== 'none' ? known.relation : 'none'
  const sample = permits ? own(tables.gates.relationObligations, role) : undefined
  const said = facts.request.weighing
  const after = permits && lane?.row.demands.includes('weighing') && said !== null && !weighed(tables, said)
  const wanted = join(
    permits && lane ? of(lane.row.id, lane.row.obligations) : none,
    gather(released, ({ id, obligations }) => of(id, obligations)),
    gather(reasons, ({ code, row, obligations }) =>
      of(row, join(obligations, own(tables.vocabulary.reasons, code)?.obligations ?? none)),
    ),
    sample && lane ? of(lane.row.id, [sample]) : none,
    after && lane ? of(lane.row.id, [tables.gates.acuteObligation]) : none,
  )
  return gather(
    uniqueBy(wanted, ({ type }) => type),
    ({ type, row }): readonly Obligation[] => {
      if (type !== 'not-again') return [{ type, row, before: dueOn(tables, facts, type) }]
      const before = notAgainBefore(tables, facts, reasons)
      return before === null ? none : [{ type, row, before }]
    },
  )
}

const of = (row: string, types: readonly string[]) => (types.length === 0 ? none : types.map((type) => ({ type, row })))

/** The day before which a duty must be met; null: as long as the exchange stands. */
export const dueOn = (tables: Tables, facts: Facts, type: string): string | null => {
  const { moment } = facts
  const term = own(tables.vocabulary.obligations, type)
  const deferred = deferredUntil(tables, facts)
  if (type === 'inform-person' && deferred !== null) return deferred
  if (term?.months != null) return addMonths(moment.localDate, term.months)
  return term?.days == null ? null : addDays(moment.localDate, term.days)
}
