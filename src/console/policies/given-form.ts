import type { Tables } from '../../core/tables.ts'
import type { Given, Scenario } from '../../policy/scenario-schema.ts'
import { nameless, personFilled, type PersonFilled } from './given-person.ts'

/** The form of a made-up request, as it is filled in: words of the tables, or `kept`: as the scenario has it. */
export interface TryFilled {
  readonly scenario: string
  /** Whose choices hold: those of this municipality, or those of the scenario. */
  readonly choices: string
  readonly on: string
  readonly direction: string
  readonly asker: string
  readonly other: string
  readonly purpose: string
  readonly categories: readonly string[]
  readonly case: string
  readonly persons: readonly PersonFilled[]
}

/** The categories of a scenario by name, whatever fields were asked of them. */
export const categoriesOf = ({ categories }: Given): readonly string[] => [
  ...new Set(categories.map((item) => (typeof item === 'string' ? item : item.category))),
]

const caseWord = ({ case: known }: Given): string => {
  if (known === undefined) return 'as-purpose'
  return typeof known === 'string' ? known : 'kept'
}

/** The form as it begins: empty, or with what a scenario gives. */
export const filledFrom = (scenario: Scenario | null, localDate: string): TryFilled => {
  if (scenario === null)
    return {
      ...{ scenario: '', choices: 'own', on: localDate, direction: 'ask', asker: '', other: '', purpose: '' },
      ...{ categories: [], case: 'as-purpose', persons: [nameless] },
    }
  const { given } = scenario
  return {
    ...{ scenario: scenario.id, choices: hasChoices(scenario) ? 'scenario' : 'own', on: scenario.at.slice(0, 10) },
    direction: given.source === undefined ? 'give' : 'ask',
    ...{ asker: given.asker, other: given.source ?? given.recipient ?? '', purpose: given.purpose },
    categories: categoriesOf(given),
    case: caseWord(given),
    persons: given.persons.map((person) => personFilled(given, person, scenario.at.slice(0, 10))),
  }
}

/** Whether a scenario stands on other choices of the municipality, or on another regime. */
export const hasChoices = ({ given, regime }: Pick<Scenario, 'given' | 'regime'>): boolean =>
  regime !== undefined || given.notOpened.length > 0 || Object.keys(given.switches).length > 0

/** Who can stand on either side: every kind of organisation, and the parties that the scenario names. */
export const partiesIn = (tables: Tables, scenario: Scenario | null): readonly string[] => [
  ...Object.keys(tables.vocabulary.organisationKinds),
  ...Object.keys(scenario?.given.parties ?? {}),
  ...(scenario?.given.asker === 'resident' ? ['resident'] : []),
]
