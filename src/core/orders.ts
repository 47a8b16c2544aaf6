import { during } from './dates.ts'
import type { Facts, RecordedFact } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { LaneRules } from './lane-rules.ts'
import type { Tables } from './tables.ts'

/**
 * Step 3: the supervision order that is cited, on the day itself and in both directions (Jeugdwet 7.3.11 lid 4). None
 * cited, or an institution that does not carry one out: the wrong lane. Ended, not begun, of another child: not valid.
 */
export const orderFindings = (tables: Tables, facts: Facts, { order }: LaneRules): readonly Finding[] => {
  const cited = facts.request.order ?? null
  const hat = hatsOf(facts, order.kinds).some((task) => task !== null && !order.hats.includes(task))
  if (hat) return [found(tables, order.hat)]
  if (cited === null) return [found(tables, order.none)]
  const same = ordersOf(facts).filter(({ source }) => source.reference === cited.reference)
  if (same.length === 0) return [found(tables, order.other)]
  const now = same.filter((fact) => during(facts.moment.localDate, fact.from, fact.until))
  if (now.length === 0) return [found(tables, order['not-valid'])]
  return now.some((fact) => isFor(facts, order.kinds, fact)) ? [] : [found(tables, order.other)]
}

const ordersOf = ({ request, person, childOrders, moment }: Facts): readonly RecordedFact[] =>
  (request.order?.child == null ? person.recorded : (childOrders ?? [])).filter(
    ({ kind, recordedAt }) => kind === 'supervision-order' && recordedAt <= moment.at,
  )

/** Whether the order names the institution that takes part here, or none by name. */
const isFor = ({ source, recipient }: Facts, kinds: readonly string[], { details }: RecordedFact): boolean => {
  const named = details['institution']
  return named === undefined || [source, recipient].some(({ oin, kind }) => kinds.includes(kind) && oin === named)
}

/** Under which hat each institution of this exchange acts; null where nothing is known of it. */
const hatsOf = (facts: Facts, kinds: readonly string[]): readonly (string | null)[] =>
  (['source', 'recipient'] as const).flatMap((side) => {
    const party = facts[side]
    if (!kinds.includes(party.kind)) return []
    const calls = (facts.direction === 'ask') === (side === 'recipient')
    return calls ? [facts.professional.actingAs?.task ?? 'none'] : [party.task ?? null]
  })
