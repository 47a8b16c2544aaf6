import type { Tables } from '../../core/tables.ts'
import { FoundCase, Given as GivenSchema } from '../../policy/scenario-given-schema.ts'
import type { Given, Scenario } from '../../policy/scenario-schema.ts'
import { without } from './without.ts'
import { personGiven } from './given-person.ts'
import { categoriesOf, filledFrom, type TryFilled } from './given-form.ts'
import { faultsIn, type TryFault } from './given-faults.ts'

/** A made-up request: when, and what is given. */
export type MadeUp = Pick<Scenario, 'at' | 'given'>

/** What is filled in as a made-up request; whatever was not changed stays as the scenario has it. */
export const givenFrom = (
  tables: Tables,
  filled: TryFilled,
  scenario: Scenario | null,
  localDate: string,
):
  | { readonly made: MadeUp; readonly faults: readonly [] }
  | { readonly made: null; readonly faults: readonly TryFault[] } => {
  const faults = faultsIn(tables, filled, scenario)
  if (faults.length > 0) return { made: null, faults }
  const begun = filledFrom(scenario, localDate)
  const base = scenario?.given ?? null
  const same = (name: 'on' | 'case' | 'direction' | 'asker' | 'other' | 'purpose') => filled[name] === begun[name]
  const at = scenario !== null && same('on') ? scenario.at : `${filled.on}T12:00:00Z`
  const sides = filled.direction === 'ask' ? { source: filled.other } : { recipient: filled.other }
  const asked = filled.categories.map(
    (name) => base?.categories.find((item) => typeof item !== 'string' && item.category === name) ?? name,
  )
  const isAsBefore =
    base !== null &&
    asked.length === categoriesOf(base).length &&
    filled.categories.every((name) => categoriesOf(base).includes(name))
  const persons = filled.persons.map((person, i) => personGiven(person, base?.persons[i] ?? null, base, filled.on))
  const rest = base === null ? {} : without(base, 'source', 'recipient', 'direction')
  const given: Given = {
    ...GivenSchema.parse({
      asker: filled.asker,
      ...sides,
      purpose: filled.purpose,
      categories: [],
      persons: [{ name: 'person', born: '2000-01-01' }],
    }),
    ...rest,
    ...{ asker: filled.asker, ...sides, purpose: filled.purpose },
    ownAccord: base?.ownAccord === true && filled.direction === 'give',
    categories: isAsBefore ? base.categories : asked,
    persons: persons.map(({ person }) => person),
    consents: [
      ...(base?.consents ?? []).filter((consent) => persons.every((one) => !one.speaksAnew(consent.about))),
      ...persons.flatMap(({ consents }) => consents),
    ],
    withdrawals: [
      ...(base?.withdrawals ?? []).filter((said) => persons.every((one) => !one.speaksAnew(said.about))),
      ...persons.flatMap(({ withdrawals }) => withdrawals),
    ],
    ...(same('case') ? (base?.case === undefined ? {} : { case: base.case }) : caseGiven(filled.case)),
  }
  return { made: { at, given }, faults: [] }
}

const caseGiven = (word: string): Pick<Given, 'case'> => {
  if (word === 'absent' || word === 'not-found') return { case: word }
  return word === 'found' ? { case: FoundCase.parse({}) } : {}
}
