import type { Tables } from '../../core/tables.ts'
import { FoundCase, Given as GivenSchema } from '../../policy/scenario-given-schema.ts'
import type { Given, Scenario } from '../../policy/scenario-schema.ts'
import { without } from './without.ts'
import { nameless, personFilled, personGiven, type PersonFilled } from './given-person.ts'

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

export interface TryFault {
  readonly name: string
  readonly fault: 'on' | 'direction' | 'party' | 'purpose' | 'categories' | 'case' | 'age' | 'gezag' | 'choice'
}

/** A made-up request: when, and what is given. */
export type MadeUp = Pick<Scenario, 'at' | 'given'>

/** The categories of a scenario by name, whatever fields were asked of them. */
const categoriesOf = ({ categories }: Given): readonly string[] => [
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

const faultsIn = (tables: Tables, filled: TryFilled, scenario: Scenario | null): readonly TryFault[] => {
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

/** What can be said of the case. */
export const cases = ['as-purpose', 'found', 'absent', 'not-found', 'kept'] as const

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

/** Who has gezag, in the words of a scenario. */
export const gezagWords = [
  'of-age',
  'joint',
  'sole',
  'guardian',
  'guardian-unnamed',
  'temporarily-none',
  'undeterminable',
  'unknown',
] as const

/** What was said: by nobody, by whom yes, by whom no, or taken back. */
export const spoken = [
  'none',
  'self',
  'representatives',
  'everybody',
  'one-parent',
  'self-no',
  'representative-no',
  'withdrawn',
] as const
