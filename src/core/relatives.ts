import { factsNow } from './facts-now.ts'
import type { Facts, RecordedFact } from './facts.ts'
import type { Tables } from './tables.ts'

/** Who of the relatives speaks under this regime's law; `barred`: there are only relatives whom it does not name. */
export interface Relatives {
  readonly who: string | null
  readonly barred: boolean
}

/** The closest recorded relative the law names, or one before whom the closer ones do not want to (domain.md D.3). */
export const relativesOf = ({ consent }: Tables, facts: Facts, regime: string): Relatives => {
  const order = consent.relatives?.order ?? []
  const relation = ({ details }: RecordedFact) => String(details['relation'])
  const group = (fact: RecordedFact) => {
    if (fact.details['closerUnwilling'] === true) return -1
    const place = order.findIndex((relations) => relations.includes(relation(fact)))
    return place < 0 ? order.length : place
  }
  const recorded = factsNow(facts, 'relative').filter(({ concerns }) => concerns !== null)
  const named = recorded.filter((fact) => !(consent.notRelatives[regime] ?? []).includes(relation(fact)))
  const [closest] = named.toSorted((a, b) => group(a) - group(b))
  return { who: closest?.concerns ?? null, barred: recorded.length > 0 && named.length === 0 }
}
