import { markOf } from '../../pages/mark.ts'
import type { Language } from '../../pages/words.ts'
import type { ShownEntry } from './way.ts'

/** A field set as people read it: the category and its fields. */
export interface Named {
  readonly category: string
  readonly fields: readonly string[]
}

/** How this page names what stands in a record, in the language of the reader. */
export interface Telling {
  readonly language: Language
  readonly organisation: (oin: string | null) => string
  readonly purpose: (word: string | null) => string
  readonly kind: (word: string | null) => string
  readonly outcome: (word: string | null) => string
  readonly named: (set: { readonly category: string; readonly fields: readonly string[] }) => Named
  /** Other words of the closed lists: capacity, phase, role, fact, legalBasis, secrecyGround. */
  readonly term: (list: Term, word: string | null) => string
  /** The sentence of a reason, by the tables of a fingerprint (null: those of now). */
  readonly reason: (fingerprint: string | null, code: string) => string
  /** A duty in a sentence, with its last day. */
  readonly obligation: (type: string, before: string | null) => string
  /** What an entry records, in a sentence (audit/entry-sentence.ts). */
  readonly sentence: (entry: ShownEntry) => string
  readonly failure: (cause: string | null) => string
  /** What this organisation knows a person by, as short as a page needs. */
  readonly person: (id: string) => string
  readonly day: (localDate: string | null) => string
  readonly moment: (at: string) => string
}

export type Term = 'capacity' | 'phase' | 'role' | 'fact' | 'legalBasis' | 'secrecyGround'

/** The last six signs of an id: enough to tell two apart on a page. */
export const shortOf = (id: string): string => `…${markOf(id)}`
