import type { Tables } from '../../core/tables.ts'
import type { Language } from '../../pages/words.ts'
import type { Release } from '../../policy/release-table.ts'
import type { Shelf } from '../../policy/shelf.ts'
import type { Texts, Words } from '../../policy/texts.ts'
import type { Names } from '../names.ts'

/** Words of a page; those that stand in one language only (a law's own words, a scenario's title) say which. */
export type Said = string | { readonly text: string; readonly lang: Language }

/** A row of the tables in words: what it is about, what follows, its articles. */
export interface ReadRow {
  readonly id: string
  readonly what: Said
  /** More than one: a list. */
  readonly follows: Said | readonly Said[]
  readonly law: readonly string[]
  /** What few need at once: behind a fold with this label. */
  readonly more?: { readonly label: string; readonly lines: readonly (readonly [name: string, text: Said])[] }
  /** Rows that stand on this one, by id. */
  readonly rows?: readonly string[]
}

/** Rows that belong together; `name` is a word of `section-words.ts` or a heading of its own in `title`. */
export interface Section {
  readonly name: string
  readonly title?: Said
  readonly text?: string
  /** What stands above the first two columns, where that is no "when" and "what then holds". */
  readonly head?: readonly [what: string, follows: string]
  readonly rows: readonly ReadRow[]
  /** Long and rarely read whole: behind its heading. */
  readonly folded?: boolean
}

/** What rows are read with. `shelf`: what lies beside the tables that decide. */
export interface Reading {
  readonly tables: Tables
  readonly names: Names
  readonly words: Words
  readonly language: Language
}

/** A reading with what lies beside the tables. */
export interface ShelfReading extends Reading {
  readonly shelf: Shelf
  readonly texts: Texts
  readonly release: Release | null
}

export const isShown = ({ rows }: Section): boolean => rows.length > 0

/** Dutch words of a law or of the tables' own comments, on a page in any language. */
export const dutch = (text: string): Said => ({ text, lang: 'nl' })

/** The words alone. */
export const textOf = (said: Said): string => (typeof said === 'string' ? said : said.text)
