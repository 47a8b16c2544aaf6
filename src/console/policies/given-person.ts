import { ageOn } from '../../core/dates.ts'
import type { Given } from '../../policy/scenario-schema.ts'
import { Consent } from '../../policy/scenario-consent-schema.ts'
import { Person } from '../../policy/scenario-person-schema.ts'
import { without } from './without.ts'
import { bornOn } from '../sharing/made-up-facts.ts'

/** One made-up person on the form. `kept`: as the scenario has it, where a word of the form does not say it. */
export interface PersonFilled {
  readonly age: string
  readonly gezag: string
  readonly role: string
  readonly secret: string
  readonly curatele: string
  readonly word: string
}

/** A form that begins empty: an adult, about whom nobody said anything. */
export const nameless: PersonFilled = {
  ...{ age: '30', gezag: 'of-age', role: '', secret: 'no', curatele: 'no', word: 'none' },
}

type GivenPerson = Given['persons'][number]
type About = string | readonly string[] | undefined

/** A person of a scenario as the form shows him. */
export const personFilled = (given: Given, person: GivenPerson, on: string): PersonFilled => ({
  age: ageWord(person.born, on),
  gezag: typeof person.gezag === 'object' ? 'kept' : (person.gezag ?? 'of-age'),
  role: person.role ?? '',
  secret: person.addressSecret,
  curatele: person.curatele,
  word: given.consents.length + given.withdrawals.length === 0 ? 'none' : 'kept',
})

/** A birth date in parts, or one after the day, is kept as it is. */
const ageWord = (born: GivenPerson['born'], on: string): string => {
  if (typeof born !== 'string' || born === 'unknown') return 'kept'
  const age = ageOn(born, on)
  return age >= 0 && age <= 120 ? String(age) : 'kept'
}

/** What is filled in of one person: who he is, and what was said about him anew. */
export const personGiven = (filled: PersonFilled, before: GivenPerson | null, base: Given | null, on: string) => {
  const begun = base === null || before === null ? null : personFilled(base, before, on)
  const same = (name: keyof PersonFilled) => begun !== null && filled[name] === begun[name]
  const name = before?.name ?? 'person'
  const isAged = same('age') || filled.age === 'kept'
  const rest = without(before ?? Person.parse({ name, born: on }), 'gezag', 'role')
  const person: GivenPerson = {
    ...rest,
    born: isAged && before !== null ? before.born : bornOn(on, Number(filled.age)),
    ...(same('gezag') ? (before?.gezag === undefined ? {} : { gezag: before.gezag }) : gezagGiven(filled.gezag)),
    ...(filled.role === '' ? {} : { role: filled.role }),
    addressSecret: knowledge(filled.secret),
    curatele: knowledge(filled.curatele),
  }
  const anew = !same('word') && filled.word !== 'kept'
  const said = anew ? saidAnew(person, filled.word, on) : { consents: [], withdrawals: [] }
  return {
    person,
    ...said,
    /** Whether what the scenario says about these gives way to what is filled in here. */
    speaksAnew: (about: About): boolean => anew && (about === undefined || [about].flat().includes(name)),
  }
}

const knowledge = (word: string): 'yes' | 'no' | 'unknown' => (word === 'yes' || word === 'unknown' ? word : 'no')

const gezagGiven = (word: string): Pick<GivenPerson, 'gezag'> =>
  word === 'guardian' ? { gezag: { guardian: ['guardian'] } } : { gezag: word as Exclude<GivenPerson['gezag'], object> }

/** Who holds gezag over him, by name. */
const holdersOf = ({ gezag }: GivenPerson): readonly string[] => {
  if (gezag === 'joint') return ['mother', 'father']
  if (gezag === 'sole') return ['mother']
  if (typeof gezag !== 'object') return []
  if ('joint' in gezag) return gezag.joint
  return 'sole' in gezag ? [gezag.sole] : gezag.guardian
}

const saidAnew = (person: GivenPerson, word: string, on: string): Pick<Given, 'consents' | 'withdrawals'> => {
  const { name } = person
  const holders = holdersOf(person)
  const consent = (by: readonly string[], outcome: 'given' | 'refused'): Given['consents'] =>
    by.length === 0 ? [] : [Consent.parse({ about: name, by: [...by], outcome, said: on })]
  const yes = (...by: readonly string[]) => ({ consents: consent(by, 'given'), withdrawals: [] })
  const no = (...by: readonly string[]) => ({ consents: consent(by, 'refused'), withdrawals: [] })
  switch (word) {
    case 'self':
      return yes(name)
    case 'representatives':
      return yes(...holders)
    case 'everybody':
      return yes(name, ...holders)
    case 'one-parent':
      return yes(...holders.slice(0, 1))
    case 'self-no':
      return no(name)
    case 'representative-no':
      return no(...holders.slice(0, 1))
    case 'withdrawn':
      return {
        ...yes(name, ...holders),
        withdrawals: [{ by: name, about: name, scope: 'all' as const, said: on }],
      }
    default:
      return yes()
  }
}
