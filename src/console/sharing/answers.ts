import { own } from '../../core/own.ts'
import type { Tables } from '../../core/tables.ts'
import { knownPurposes } from './purposes.ts'

/** What was filled in so far, as it was sent; kept in the session. No person is in it. */
export interface Filled {
  readonly direction?: string
  readonly other?: string
  readonly purpose?: string
  readonly categories?: readonly string[]
  readonly age?: string
  readonly authority?: string
  readonly word?: string
}

/** Who has gezag over a made-up child (wie gezag heeft). */
export const authorities = ['joint', 'sole', 'guardian', 'unknown'] as const
export type AuthorityWord = (typeof authorities)[number]

/** What those who must say yes said. */
export const saidWords = ['nobody-asked', 'all-yes', 'somebody-no'] as const
export type SaidWord = (typeof saidWords)[number]

/** The other side: any organisation of a kind, or a participant of this municipality. */
export interface Other {
  readonly kind: string
  readonly oin: string | null
}

/** The four questions, answered. */
export interface Answers {
  readonly direction: 'ask' | 'give'
  readonly other: Other
  readonly purpose: string
  readonly categories: readonly string[]
  readonly age: number
  /** Null: of age. */
  readonly authority: AuthorityWord | null
  readonly word: SaidWord
}

/** What the answers are read against: the tables of today, who asks, and who takes part. */
export interface Known {
  readonly tables: Tables
  readonly localDate: string
  readonly ownKind: string
  readonly participants: readonly { readonly oin: string; readonly name: string; readonly kind: string }[]
}

/** What can be wrong with an answer: by the field. */
export interface AnswerFault {
  readonly field: keyof Filled
  readonly fault: keyof Filled
}

/** One question read: what was answered, or what is wrong. */
export type Read<T> =
  | { readonly answer: T; readonly faults: readonly [] }
  | { readonly answer: null; readonly faults: readonly AnswerFault[] }

const answered = <T>(answer: T): Read<T> => ({ answer, faults: [] })
const wrong = (...fields: readonly (keyof Filled)[]): Read<never> => ({
  answer: null,
  faults: fields.map((field) => ({ field, fault: field })),
})

/** Question 1: ask or give, and with whom. */
export const readSides = ({ direction, other }: Filled, known: Known): Read<Pick<Answers, 'direction' | 'other'>> => {
  const side = otherIn(other ?? '', known)
  const way = direction === 'ask' || direction === 'give' ? direction : null
  if (way !== null && side !== null) return answered({ direction: way, other: side })
  return wrong(...(way === null ? (['direction'] as const) : []), ...(side === null ? (['other'] as const) : []))
}

const otherIn = (said: string, { tables, participants }: Known): Other | null => {
  const [form, word = ''] = said.split(':')
  if (form === 'kind')
    return own(tables.vocabulary.organisationKinds, word) === undefined ? null : { kind: word, oin: null }
  const found = form === 'oin' ? participants.find(({ oin }) => oin === word) : undefined
  return found === undefined ? null : { kind: found.kind, oin: found.oin }
}

/** Question 2: for what, of the purposes that are offered. */
export const readPurpose = (
  { purpose = '' }: Filled,
  sides: Pick<Answers, 'direction' | 'other'>,
  known: Known,
): Read<string> => {
  const { between, beside } = knownPurposes(known, sides)
  return [...between, ...beside].includes(purpose) ? answered(purpose) : wrong('purpose')
}

/** Question 3: which data, of those that the purpose knows. None where nobody may be recognised in it (P12). */
export const readCategories = (
  { categories = [] }: Filled,
  purpose: string,
  { tables }: Known,
): Read<readonly string[]> => {
  const known = own(tables.purposes, purpose)
  if (known?.anonymous === true) return answered([])
  const names = Object.keys(known?.categories ?? {})
  const chosen = names.filter((name) => categories.includes(name))
  return chosen.length > 0 && categories.every((name) => names.includes(name)) ? answered(chosen) : wrong('categories')
}

/** Question 4: about whom, in general. */
export const readPerson = ({
  age = '',
  authority,
  word,
}: Filled): Read<Pick<Answers, 'age' | 'authority' | 'word'>> => {
  const years = /^\s*\d{1,3}\s*$/.test(age) ? Number(age) : NaN
  const isAge = years >= 0 && years <= 120
  const minor = isAge && years < 18
  const holds = authorities.find((one) => one === authority) ?? null
  const said = saidWords.find((one) => one === word)
  if (isAge && said !== undefined && (!minor || holds !== null))
    return answered({ age: years, authority: minor ? holds : null, word: said })
  return wrong(
    ...(isAge ? [] : (['age'] as const)),
    ...(minor && holds === null ? (['authority'] as const) : []),
    ...(said === undefined ? (['word'] as const) : []),
  )
}

/** The first question that still needs an answer; 5: all are answered. */
export type Step = 1 | 2 | 3 | 4 | 5

/** All four read in their order, as far as they go: an answer that no longer fits one before it counts as not given. */
export const readAll = (filled: Filled, known: Known): { readonly step: Step; readonly answers: Partial<Answers> } => {
  const sides = readSides(filled, known).answer
  if (sides === null) return { step: 1, answers: {} }
  const purpose = readPurpose(filled, sides, known).answer
  if (purpose === null) return { step: 2, answers: sides }
  const categories = readCategories(filled, purpose, known).answer
  if (categories === null) return { step: 3, answers: { ...sides, purpose } }
  const person = readPerson(filled).answer
  if (person === null) return { step: 4, answers: { ...sides, purpose, categories } }
  return { step: 5, answers: { ...sides, purpose, categories, ...person } }
}

/** Whether all four are there. */
export const areWhole = (answers: Partial<Answers>): answers is Answers => answers.word !== undefined
