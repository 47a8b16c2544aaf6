import type { Change } from '../core/change.ts'
import type { Missing } from '../core/decision.ts'
import type { Tables } from '../core/tables.ts'
import { own } from '../core/own.ts'
import { changeText } from './advice-texts.ts'
import type { TextsTable } from './regimes-table.ts'
import type { SheetTable } from './sheet-table.ts'

/** The sentences of every code, in both languages; part of the tables, so that old records keep their words. */
export type Texts = Readonly<Record<'nl' | 'en', TextsTable & { readonly sheet: SheetTable }>>
export type Language = keyof Texts

/** A sentence with its {names} filled in; a name nobody gives stays out. */
const fill = (text: string, params: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => said(params[name]))

const said = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(said).join(', ')
  return value === null || value === undefined ? '…' : String(value)
}

/** What a code means and who can mend it, in plain words. An unknown code says only that sharing cannot be done now. */
export const explain = (
  texts: Texts,
  code: string,
  params: Readonly<Record<string, unknown>>,
  language: Language,
): string => {
  const found = reasonOf(texts, code, language)
  return found === undefined ? '' : fill(`${found.text} ${found.mend}`, params)
}

const reasonOf = (texts: Texts, code: string, language: Language) =>
  own(texts[language].reasons, code) ?? texts[language].reasons['NOT_NOW']

/** The duty in plain words, with its day. */
export const explainObligation = (texts: Texts, type: string, before: string | null, language: Language): string =>
  fill(texts[language].obligations[type] ?? '', { before })

/** Who must still say yes, in which layer, and whether the law asks it or our norm. */
export const explainMissing = (
  texts: Texts,
  { capacity, layer, kind, norm }: Pick<Missing, 'capacity' | 'layer' | 'kind' | 'norm'>,
  language: Language,
): string => {
  const words = texts[language]
  const name = kind === 'statutory-condition' ? 'statutory-condition' : layer
  return fill(words.missing[capacity] ?? '', {
    layer: words.layers[name],
    asked: norm ? words.asked.byNorm : words.asked.byLaw,
  })
}

/** The sentences of one language, as an answer uses them. */
export interface Words {
  /** What is wrong, or why it may. */
  readonly reason: (code: string) => string
  /** Who can mend it, and how. */
  readonly mend: (code: string) => string
  /** Whether this parameterised remedy belongs to this code. */
  readonly mends: (code: string, remedy: string) => boolean
  readonly missing: (missing: Pick<Missing, 'capacity' | 'layer' | 'kind' | 'norm'>) => string
  readonly obligation: (type: string, before: string | null) => string
  /** What a verdict must answer. Tables of before there were verdicts have no questions. */
  readonly question: (name: string) => string
  readonly change: (change: Change) => string
  readonly leadsTo: (outcome: 'permit' | 'review') => string
  /** Why a source could not answer (timed-out, unreachable, …): never what it said. */
  readonly failure: (cause: string) => string
}

/** All sentences of one language. */
export const wordsOf = (texts: Texts, tables: Tables, language: Language): Words => ({
  reason: (code) => reasonOf(texts, code, language)?.text ?? '',
  mend: (code) => reasonOf(texts, code, language)?.mend ?? '',
  mends: (code, remedy) => own(tables.vocabulary.reasons, code)?.remedies.includes(remedy) === true,
  missing: (missing) => explainMissing(texts, missing, language),
  obligation: (type, before) => explainObligation(texts, type, before, language),
  question: (name) => (texts[language].questions as Readonly<Record<string, string>> | undefined)?.[name] ?? '',
  change: (change) => {
    const { text, params } = changeText(texts[language], change)
    return fill(text, params)
  },
  leadsTo: (outcome) => texts[language].leadsTo[outcome],
  failure: (cause) => texts[language].failures[cause] ?? texts[language].failures['other'] ?? '',
})
