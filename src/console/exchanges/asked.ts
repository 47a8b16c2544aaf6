import type { ExchangesAsked } from '../../audit/exchanges/exchange-room.ts'
import { type Filled, outcomeIn } from './filter.ts'
import { endOf, startOf } from './local-day.ts'
import type { PersonAsked } from './person-token.ts'

/** What is searched for: days become the moments at which they begin and end. */
export const askedBy = (
  municipality: string,
  { from, until, outcome, ...filled }: Filled,
  who: PersonAsked | null,
): ExchangesAsked => ({
  municipality,
  ...filled,
  outcome: outcomeIn({ outcome }),
  ...(from === undefined ? {} : { from: startOf(from) }),
  ...(until === undefined ? {} : { until: endOf(until) }),
  ...(who === null ? {} : who),
})
