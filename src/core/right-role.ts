import { factsNow } from './facts-now.ts'
import { assessed } from './capacity.ts'
import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { GateRow } from './gates.ts'
import { none } from './lists.ts'
import { representativesOf } from './representatives.ts'
import type { RightFacts } from './right.ts'
import type { RightRole, RightsRules } from './right-rules.ts'
import type { Matter } from './scope.ts'
import type { Tables } from './tables.ts'

/** Who asks, as far as facts tell (never by his own word), and what must be said of that. `holders`: who have gezag. */
export interface Asker {
  readonly role: RightRole
  readonly findings: readonly Finding[]
  readonly holders: readonly string[]
}

/** The asker of a right over this person's file (domain.md D.2 to D.4). */
export const askerOf = (tables: Tables, rules: RightsRules, facts: Facts, right: RightFacts, matter: Matter): Asker => {
  const [youngest] = agesOn(facts.person.birthDate, facts.moment.localDate)
  if (right.by.who === facts.person.id) return as('self')
  return youngest >= 18 ? ofAdult(tables, rules, facts, right, matter) : ofMinor(tables, facts, right, matter)
}

const as = (role: RightRole, findings: readonly Finding[] = none, holders: readonly string[] = none): Asker => ({
  ...{ role, findings, holders },
})

const word = { who: 'representatives', norm: false, law: {} } as const

/** Who speaks for the minor in this matter; what they would be asked does not count here. */
const speaking = (tables: Tables, facts: Facts, matter: Matter) =>
  representativesOf(tables, facts, matter, word, none, 'refused')

/** Holders of gezag by the register or by an order; who speaks for a part stands beside them in that matter. */
const holding = (tables: Tables, facts: Facts, matter: Matter) => {
  const recorded = facts.person.recorded.filter(
    ({ kind }) => kind !== 'special-curator' && kind !== 'partial-authority-transfer',
  )
  return speaking(tables, { ...facts, person: { ...facts.person, recorded } }, matter)
}

const ofMinor = (tables: Tables, facts: Facts, { by }: RightFacts, matter: Matter): Asker => {
  const known = holding(tables, facts, matter)
  const holders = known.speakers.map(({ who }) => who)
  const speaks = speaking(tables, facts, matter).speakers.some(({ who }) => who === by.who)
  if (speaks || holders.includes(by.who)) return as('holder', none, holders)
  const claims = by.capacity === 'parent' || by.capacity === 'guardian'
  if (claims && known.findings.length > 0) return as('holder', known.findings)
  return as(by.capacity === 'parent' ? 'parent' : 'other')
}

/** Who speaks for an adult: a curator or mentor, a proxy, a relative the law names, an administrator for money alone. */
const ofAdult = (
  tables: Tables,
  { gates }: RightsRules,
  facts: Facts,
  { by, law }: RightFacts,
  matter: Matter,
): Asker => {
  const { notRelatives, moneyCategories } = tables.consent
  const capacity = assessed(tables, facts)
  const holds = (kind: string) => factsNow(facts, kind).filter(({ concerns }) => concerns === by.who)
  const speaks = (row?: GateRow) => as('representative', row === undefined ? none : [found(tables, row)])
  const other = as('other')
  const money = moneyCategories.includes(matter.unit.category)
  if (holds('curatorship').length > 0) return capacity === 'capable' ? other : speaks()
  if (holds('administration').length > 0) return speaks(gates[money ? 'administrator' : 'not-of-money'])
  if (holds('mentorship').length > 0) {
    if (capacity !== 'incapable') return other
    return money ? speaks(gates['not-of-money']) : speaks()
  }
  const proxy = holds('proxy').find(({ details }) => details['sharing'] === true)
  if (proxy) return proxy.details['reviewed'] === true ? speaks() : speaks(gates['representation-unknown'])
  if (capacity !== 'incapable' || by.capacity !== 'relative') return other
  const [relative] = holds('relative')
  if (relative === undefined) return speaks(gates['representation-unknown'])
  const named = law !== 'avg' && !(notRelatives[law] ?? none).includes(String(relative.details['relation']))
  return named ? speaks() : other
}
