import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import type { Shown } from './shown.ts'

/** What each part of a decision is shown from. */
export interface DecisionPart {
  readonly language: Language
  readonly names: Names
  readonly shown: Shown
  /** Told apart where a page shows several. */
  readonly at?: string
}
