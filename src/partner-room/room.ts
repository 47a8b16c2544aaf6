import type { Category } from '../core/vocabulary.ts'
import type { Cursors } from '../http/cursor.ts'
import type { Tasks } from '../inbox/tasks.ts'
import type { Language } from '../pages/words.ts'

/** What the partner's room needs: the tasks themselves, and how things are called. It reads and decides nothing of its own. */
export interface PartnerRoom {
  readonly tasks: Tasks
  readonly cursors: Cursors
  /** Categories and fields by the tables of the municipality of a task. */
  readonly categoriesOf: (task: string) => Readonly<Record<string, Category>>
  /** Plain names of purposes, categories and kinds of organisation. */
  readonly names: (list: 'purposes' | 'categories' | 'kinds', word: string, language: Language) => string
}
