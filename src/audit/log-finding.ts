import type { DetachedMonth } from './detached/detached-store.ts'

/** What a walk of one log found. `open`: decisions that permit something and await their closing entry. */
export interface LogFinding {
  readonly municipality: string
  readonly log: string
  readonly size: string
  readonly types: Readonly<Record<string, number>>
  /** Records that retention runs erased at the end of their term. */
  readonly erased: number
  readonly open: number
  /** Months that were detached to files that were not given: of these only the tree was looked at. */
  readonly notGiven: readonly DetachedMonth[]
  /** Its newest checkpoint, and whether its signature was looked at; null where there is none. */
  readonly signed: { readonly size: number; readonly at: string; readonly verified: boolean } | null
  /**
   * The first broken place and what is wrong there; null where all is well. Codes and ids, never content. `index` null: no
   * place can be named, `what` then tells between which checkpoints it lies.
   */
  readonly broken: { readonly index: string | null; readonly id: string | null; readonly what: string } | null
}
