import type { Change } from '../core/change.ts'
import type { Missing } from '../core/decision.ts'
import type { Tables } from '../core/tables.ts'
import { own } from '../core/own.ts'
import { changeText } from './advice-texts.ts'
import type { TextsTable, Wordings } from './regimes-table.ts'
import type { NoticeTable } from './notice-table.ts'
import type { SheetTable } from './sheet-table.ts'

/** The sentences of every code, in both languages; part of the tables, so that old records keep their words. */
export type Texts = Readonly<
  Record<'nl' | 'en', TextsTable & { readonly sheet: SheetTable; readonly notice: NoticeTable }>
>
export type Language = keyof Texts

/** A sentence with its {names} filled in; a name nobody gives stays out. */
export const fill = (text: string, params: Readonly<Record<string, unknown>>): string =>
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
  reader: Reader = 'professional',
): string => {
  const found = reasonOf(texts, code, language)
  if (found === undefined) return ''
  return fill(reader === 'professional' ? `${found.text} ${found.mend}` : (found[reader] ?? found.text), params)
}

const reasonOf = (texts: Texts, code: string, language: Language) =>
  own(texts[language].reasons, code) ?? texts[language].reasons['NOT_NOW']

/** For whom a sentence is: the professional, the resident himself, or a youth of 12 to 15. */
export type Reader = keyof Wordings

/** One thing as it is said to this reader; tables of before there were three readers said it to the professional alone. */
const to = (wordings: Wordings | string | undefined, reader: Reader): string =>
  typeof wordings === 'string' ? wordings : (wordings?.[reader] ?? '')

/** Who must still say yes, in which layer, and whether the law asks it or our norm. */
const explainMissing = (
  words: TextsTable,
  { capacity, layer, kind, norm }: Pick<Missing, 'capacity' | 'layer' | 'kind' | 'norm'>,
  reader: Reader,
): string => {
  const name = kind === 'statutory-condition' ? 'statutory-condition' : layer
  return fill(to(words.missing[capacity], reader), {
    layer: words.layers[name],
    asked: norm ? words.asked.byNorm : words.asked.byLaw,
  })
}

/** The sentences of one language for one reader, as an answer uses them. */
export interface Words {
  /** What is wrong, or why it may. */
  readonly reason: (code: string) => string
  /** Who can mend it, and how: for the professional alone. */
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

/** All sentences of one language, as they are said to one reader. */
export const wordsOf = (texts: Texts, tables: Tables, language: Language, reader: Reader = 'professional'): Words => {
  const words = texts[language]
  const reason = (code: string) => own(words.reasons, code) ?? words.reasons['NOT_NOW']
  return {
    reason: (code) => reason(code)?.[reader === 'professional' ? 'text' : reader] ?? '',
    mend: (code) => (reader === 'professional' ? (reason(code)?.mend ?? '') : ''),
    mends: (code, remedy) => own(tables.vocabulary.reasons, code)?.remedies.includes(remedy) === true,
    missing: (missing) => explainMissing(words, missing, reader),
    obligation: (type, before) => fill(to(words.obligations[type], reader), { before }),
    question: (name) => (words.questions as Readonly<Record<string, string>> | undefined)?.[name] ?? '',
    change: (change) => {
      const { text, params } = changeText(words, change)
      return fill(to(words.changes[text], reader), params)
    },
    leadsTo: (outcome) => to(words.leadsTo[outcome], reader),
    failure: (cause) => words.failures[cause] ?? words.failures['other'] ?? '',
  }
}
