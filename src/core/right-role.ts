import { factsNow } from './facts-now.ts'
import { assessed } from './capacity.ts'
import { agesOn } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
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
  if (right.by.who === facts.person.id) return { role: 'self', findings: [], holders: holdersOf(tables, facts, matter) }
  return youngest >= 18 ? ofAdult(tables, rules, facts, right, matter) : ofMinor(tables, facts, right, matter)
}

const word = { who: 'representatives', norm: false, law: {} } as const

/** Holders of gezag by the register or by an order; who speaks for a part stands beside them in that matter. */
const representing = (tables: Tables, facts: Facts, matter: Matter) => {
  const besides = facts.person.recorded.filter(
    ({ kind }) => kind !== 'special-curator' && kind !== 'partial-authority-transfer',
  )
  return representativesOf(
    tables,
    { ...facts, person: { ...facts.person, recorded: besides } },
    matter,
    word,
    [],
    'refused',
  )
}

const holdersOf = (tables: Tables, facts: Facts, matter: Matter): readonly string[] =>
  agesOn(facts.person.birthDate, facts.moment.localDate)[0] < 18
    ? representing(tables, facts, matter).speakers.map(({ who }) => who)
    : []

const ofMinor = (tables: Tables, facts: Facts, { by }: RightFacts, matter: Matter): Asker => {
  const known = representing(tables, facts, matter)
  const holders = known.speakers.map(({ who }) => who)
  const curators = representativesOf(tables, facts, matter, word, [], 'refused').speakers
  const curator = curators.some(({ who }) => who === by.who)
  if (curator || holders.includes(by.who)) return { role: 'holder', findings: [], holders }
  const claims = by.capacity === 'parent' || by.capacity === 'guardian'
  if (claims && known.findings.length > 0) return { role: 'holder', findings: known.findings, holders }
  return { role: by.capacity === 'parent' ? 'parent' : 'other', findings: [], holders }
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
  const other: Asker = { role: 'other', findings: [], holders: [] }
  const as = (findings: readonly Finding[]): Asker => ({ role: 'representative', findings, holders: [] })
  const money = moneyCategories.includes(matter.unit.category)
  if (holds('curatorship').length > 0) return capacity === 'capable' ? other : as([])
  if (holds('administration').length > 0) return as([found(tables, gates[money ? 'administrator' : 'not-of-money'])])
  if (holds('mentorship').length > 0) {
    if (capacity !== 'incapable') return other
    return as(money ? [found(tables, gates['not-of-money'])] : [])
  }
  const [proxy] = holds('proxy').filter(({ details }) => details['sharing'] === true)
  if (proxy) return as(proxy.details['reviewed'] === true ? [] : [found(tables, gates['representation-unknown'])])
  if (capacity !== 'incapable' || by.capacity !== 'relative') return other
  const [relative] = holds('relative')
  if (relative === undefined) return as([found(tables, gates['representation-unknown'])])
  const named = law !== 'avg' && !(notRelatives[law] ?? []).includes(String(relative.details['relation']))
  return named ? as([]) : other
}
