import { during } from './dates.ts'
import type { Facts, RecordedFact } from './facts.ts'

/** Facts of one kind that hold on the day of the decision. */
export const factsNow = (facts: Pick<Facts, 'person' | 'moment'>, kind: string): readonly RecordedFact[] =>
  facts.person.recorded.length === 0
    ? facts.person.recorded
    : facts.person.recorded.filter(
        (fact) =>
          fact.kind === kind &&
          fact.recordedAt <= facts.moment.at &&
          during(facts.moment.localDate, fact.from, fact.until),
      )
