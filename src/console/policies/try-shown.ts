import type { Tables } from '../../core/tables.ts'
import type { Language } from '../../pages/words.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'
import type { Judged } from '../made-up/judged.ts'
import type { Names } from '../names.ts'
import type { TryFilled } from './given-form.ts'
import type { tryWords } from './try-words.ts'

/** What is wrong with a field of the form. `odd`: the parts do not fit together. */
export interface ShownFault {
  readonly name: string
  readonly fault: keyof (typeof tryWords)['nl']['fault']
}

/** What the page of a made-up request is made of. */
export interface TryShown {
  readonly language: Language
  readonly names: Names
  readonly tables: Tables
  readonly scenarios: readonly Scenario[]
  readonly scenario: Scenario | null
  readonly filled: TryFilled
  readonly faults: readonly ShownFault[]
  readonly judged: ReadonlyMap<string, Judged> | null
  readonly csrf: string
}
