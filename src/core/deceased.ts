import { agesOn } from './dates.ts'
import type { Facts, RecordedFact } from './facts.ts'
import { found, type Finding } from './finding.ts'
import { factsNow } from './facts-now.ts'
import { none } from './lists.ts'
import type { RightFacts } from './right.ts'
import type { Deceased, DeceasedRow } from './right-rules.ts'
import type { Tables } from './tables.ts'

/**
 * Step 5: secrecy goes on after death (Jeugdwet 7.3.12a, BW 7:458a). Nothing stands against whom the person himself let
 * have it, in life, unless he wrote a no.
 */
export const deceasedFindings = (tables: Tables, facts: Facts): readonly Finding[] => {
  if (facts.person.death.state !== 'deceased') return none
  const refused = refusedInLife(tables, facts)
  return permitted(facts, facts.recipient.oin) && refused.length === 0
    ? []
    : [found(tables, tables.gates.blocks.deceased), ...refused]
}

/** The word that carries an exchange about somebody who died: his own, given in life for after it. */
export const wordAfterDeath = (tables: Tables, facts: Facts): Finding | null => {
  const rule = tables.rights?.deceased.permission
  if (rule === undefined || facts.person.death.state !== 'deceased') return null
  return permitted(facts, facts.recipient.oin) ? found(tables, { ...rule, code: 'OK_CONSENT' }) : null
}

/** The same for who asks the file of somebody who died; null where nothing stands against it. */
export const deceasedRight = (
  tables: Tables,
  rules: Deceased,
  facts: Facts,
  right: RightFacts,
  holders: readonly string[],
): { readonly carries: DeceasedRow | null; readonly findings: readonly Finding[] } => {
  const none = [found(tables, tables.gates.blocks.deceased)]
  const refused = refusedInLife(tables, facts)
  if (refused.length > 0) return { carries: null, findings: [...none, ...refused] }
  const here = (row: DeceasedRow) => row.under.includes(right.law)
  if (here(rules.permission) && permitted(facts, right.by.who)) return { carries: rules.permission, findings: [] }
  const reviewed = (row: DeceasedRow) => ({ carries: row, findings: [found(tables, row)] })
  if (here(rules.child) && holders.includes(right.by.who) && diedUnder(facts, rules.child.age))
    return reviewed(rules.child)
  if (here(rules.interest) && right.weightyInterest === true) return reviewed(rules.interest)
  return { carries: null, findings: none }
}

const permitted = (facts: Facts, who: string | null): boolean =>
  words(facts).some((fact) => !isRefusal(fact) && fact.concerns !== null && fact.concerns === who)

/** A no written down by who was 12 or older. */
const refusedInLife = (tables: Tables, facts: Facts): readonly Finding[] => {
  const rule = tables.rights?.deceased.refused
  if (rule === undefined) return []
  const old = ({ from }: RecordedFact) => agesOn(facts.person.birthDate, from)[0] >= rule.age
  return words(facts).some((fact) => isRefusal(fact) && old(fact)) ? [found(tables, rule)] : []
}

const words = (facts: Facts) => factsNow(facts, 'deceased-record-permission')
const isRefusal = ({ details }: RecordedFact) => details['outcome'] === 'refused'

/** Not known when: as old as he could have been today. */
const diedUnder = ({ person, moment }: Facts, age: number): boolean => {
  const on = person.death.on ?? moment.localDate
  return agesOn(person.birthDate, on)[1] < age
}
