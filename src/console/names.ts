import { entryMeanings } from '../audit/entry-meanings.ts'
import type { EntryType } from '../audit/entry.ts'
import { own } from '../core/own.ts'
import { called } from '../pages/field-words.ts'
import { wordsOf, type Texts } from '../policy/texts.ts'
import type { Tables } from '../core/tables.ts'
import { outcomes } from './words.ts'

/** How things are called in the language of a page; a word that nobody named stands as it is. */
export interface Names {
  readonly organisation: (oin: string) => string
  readonly purpose: (word: string) => string
  readonly category: (word: string) => string
  readonly field: (word: string) => string
  readonly kind: (word: string) => string
  readonly outcome: (word: string) => string
  /** What a reason code means, in a sentence. */
  readonly reason: (code: string) => string
  /** Who can mend it, and how. */
  readonly mend: (code: string) => string
  /** What an entry of this type records, in a sentence. */
  readonly type: (type: EntryType) => string
}

/** The names by these tables, with organisations as the register calls them. */
export const namesBy = (
  { texts, tables }: { readonly texts: Texts; readonly tables: Tables },
  organisations: ReadonlyMap<string, string>,
  language: 'nl' | 'en',
): Names => {
  const { sheet } = texts[language]
  const words = wordsOf(texts, tables, language)
  return {
    organisation: (oin) => organisations.get(oin) ?? oin,
    purpose: (word) => own(sheet.purposes, word) ?? word,
    category: (word) => own(sheet.categories, word) ?? word,
    field: (word) => called('field', word, language),
    kind: (word) => own(sheet.kinds, word) ?? word,
    outcome: (word) => own(outcomes, word)?.[language] ?? word,
    reason: words.reason,
    mend: words.mend,
    type: (type) => entryMeanings[type][language],
  }
}
