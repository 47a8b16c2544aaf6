import type { Tables } from '../../core/tables.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'
import type { PersonFilled } from './given-person.ts'
import { filledFrom, partiesIn, type TryFilled } from './given-form.ts'
import { cases, gezagWords, spoken } from './given-words.ts'

/** What is wrong with a field of the form. */
export interface TryFault {
  readonly name: string
  readonly fault: 'on' | 'direction' | 'party' | 'purpose' | 'categories' | 'case' | 'age' | 'gezag' | 'choice'
}

/** What is wrong with the form, field by field. */
export const faultsIn = (tables: Tables, filled: TryFilled, scenario: Scenario | null): readonly TryFault[] => {
  const parties = partiesIn(tables, scenario)
  const { categories, purposes } = tables.vocabulary
  const anonymous = tables.purposes[filled.purpose]?.anonymous === true
  const nothingAsked = filled.categories.length === 0 && !anonymous && scenario?.given.categories.length !== 0
  const wrong = (isWrong: boolean, name: string, fault: TryFault['fault']): readonly TryFault[] =>
    isWrong ? [{ name, fault }] : []
  return [
    ...wrong(!isDay(filled.on), 'on', 'on'),
    ...wrong(filled.direction !== 'ask' && filled.direction !== 'give', 'direction', 'direction'),
    ...wrong(!parties.includes(filled.asker), 'asker', 'party'),
    ...wrong(!parties.includes(filled.other), 'other', 'party'),
    ...wrong(
      !Object.hasOwn(purposes, filled.purpose) && filled.purpose !== scenario?.given.purpose,
      'purpose',
      'purpose',
    ),
    ...wrong(
      nothingAsked || filled.categories.some((name) => !Object.hasOwn(categories, name)),
      'categories',
      'categories',
    ),
    ...wrong(
      !cases.some((word) => word === filled.case) || (filled.case === 'kept' && scenario === null),
      'case',
      'case',
    ),
    ...filled.persons.flatMap((person, i) => personFaults(tables, person, i, scenario)),
  ]
}

const isDay = (said: string): boolean =>
  /^(19|20)\d\d-\d\d-\d\d$/.test(said) && new Date(`${said}T12:00:00Z`).toISOString().slice(0, 10) === said

const personFaults = (
  { vocabulary }: Tables,
  { age, gezag, role, secret, curatele, word }: PersonFilled,
  i: number,
  scenario: Scenario | null,
): readonly TryFault[] => {
  const at = (name: string, fault: TryFault['fault']): TryFault => ({ name: `p${String(i)}-${name}`, fault })
  const years = /^\d{1,3}$/.test(age) ? Number(age) : null
  const begun = scenario === null ? undefined : filledFrom(scenario, '').persons[i]
  const listed = (said: string, list: readonly string[]) =>
    list.includes(said) || (said === 'kept' && scenario !== null)
  const isOdd =
    (role !== '' && !Object.hasOwn(vocabulary.roles ?? {}, role)) ||
    !['yes', 'no', 'unknown'].includes(secret) ||
    !['yes', 'no', 'unknown'].includes(curatele) ||
    !listed(word, spoken)
  return [
    ...(listed(age, []) || (years !== null && years <= 120) ? [] : [at('age', 'age')]),
    ...(listed(gezag, gezagWords) && !(gezag === 'of-age' && gezag !== begun?.gezag && years !== null && years < 18)
      ? []
      : [at('gezag', 'gezag')]),
    ...(isOdd ? [at('word', 'choice')] : []),
  ]
}
