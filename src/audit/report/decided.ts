import type { Entry } from '../entry.ts'
import type { AccessReport } from './report-schema.ts'

/** What was decided about showing this log: what the entry says, and what the person hears. */
export interface Decided {
  readonly entry: Pick<Entry, 'outcome' | 'reasons' | 'ground' | 'policy' | 'policyRows' | 'categories' | 'facts'> & {
    readonly details: Entry['details']
  }
  readonly head: Omit<AccessReport, 'items' | 'personId'>
  /** Fields of the log that may be shown (vocabulary.yaml, exchange-log). */
  readonly fields: readonly string[]
  /** The person is one that must look like nobody. */
  readonly hides: boolean
}
