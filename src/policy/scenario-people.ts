import type { Authority, BirthDate, Holder, PersonFacts, RecordedFact } from '../core/facts.ts'
import { momentOf } from './scenario-clock.ts'
import type { Given } from './scenario-schema.ts'

type Person = Given['persons'][number]
type Fact = Given['facts'][number]

/** The facts about one person of a scenario. Internal ids are the names; `idOf` turns a party's name into its OIN. */
export const personFacts = (
  given: Given,
  person: Person,
  localDate: string,
  idOf: (name: string) => string,
): PersonFacts => ({
  id: person.name,
  registration: person.registration,
  birthDate: birthDate(person.born),
  authority: authority(person, localDate),
  underCuratele: person.curatele,
  addressSecret: person.addressSecret,
  death: death(person.died),
  underInvestigation: person.underInvestigation,
  recorded: recordedAbout(given, person.name, idOf),
})

/** The facts recorded about somebody by name, in the order of the scenario. */
export const recordedAbout = (given: Given, name: string, idOf: (name: string) => string): readonly RecordedFact[] =>
  given.facts
    .map((fact, index) => ({ fact, id: `fact-${index + 1}` }))
    .filter(({ fact }) => (fact.about ?? onlyPerson(given)) === name)
    .map(({ fact, id }) => recorded(fact, id, idOf))

/** The person meant where a scenario about one person names none; throws where there are more. */
export const onlyPerson = (given: Given): string => {
  const [first, second] = given.persons
  if (first === undefined || second !== undefined) throw new Error('about: name the person, there are several')
  return first.name
}

const recorded = (fact: Fact, id: string, idOf: (name: string) => string): RecordedFact => ({
  id,
  kind: fact.kind,
  from: fact.from,
  until: fact.until,
  recordedAt: momentOf(fact.recorded ?? fact.from).at,
  source: fact.source ?? { type: 'professional', reference: 'NOTE-1' },
  concerns: fact.concerns === undefined ? null : idOf(fact.concerns),
  // An institution is named by its place in the scenario.
  details:
    typeof fact.details['institution'] === 'string'
      ? { ...fact.details, institution: idOf(fact.details['institution']) }
      : fact.details,
})

const birthDate = (born: Person['born']): BirthDate => {
  if (born === 'unknown') return { kind: 'unknown' }
  if (typeof born === 'string') return { kind: 'date', on: born }
  return { kind: 'partial', earliest: born.between[0], latest: born.between[1] }
}

const death = (died: Person['died']): PersonFacts['death'] => {
  if (died === undefined) return { state: 'alive', on: null }
  return died === 'unknown' ? { state: 'unknown', on: null } : { state: 'deceased', on: died }
}

const authority = (person: Person, localDate: string): Authority => {
  const { gezag, name, born } = person
  if (gezag === undefined) {
    if (typeof born !== 'string' || born === 'unknown' || isMinor(born, localDate))
      throw new Error(`persons.${name}: a minor, or who may be one, needs gezag`)
    return { kind: 'of-age' }
  }
  if (gezag === 'joint') return { kind: 'joint', holders: [parent('mother'), parent('father')] }
  if (gezag === 'sole') return { kind: 'sole', holders: [parent('mother')] }
  if (typeof gezag === 'string') return { kind: gezag }
  if ('joint' in gezag) return { kind: 'joint', holders: gezag.joint.map(parent) }
  if ('sole' in gezag) return { kind: 'sole', holders: [parent(gezag.sole)] }
  return { kind: 'guardian', holders: gezag.guardian.map((id) => ({ id, handle: `ah_${id}`, capacity: 'guardian' })) }
}

const parent = (id: string): Holder => ({ id, handle: `ah_${id}`, capacity: 'parent' })

const isMinor = (born: string, localDate: string) => `${Number(localDate.slice(0, 4)) - 18}${localDate.slice(4)}` < born
