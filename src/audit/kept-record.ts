import type { Entry, EntryType } from './entry.ts'
import type { RecordedEntry } from './entry-query.ts'

/** A record as it stands in the log (decisions.md 7): what was optional may be absent. */
export interface KeptRecord extends Pick<
  Entry,
  | 'at'
  | 'municipality'
  | 'exchangeId'
  | 'controllers'
  | 'operation'
  | 'person'
  | 'categories'
  | 'outcome'
  | 'reasons'
  | 'ground'
  | 'policy'
  | 'policyRows'
  | 'retainUntil'
  | 'details'
> {
  readonly id: string
  readonly type: EntryType
  readonly actor: {
    readonly organisation: string
    readonly clientId: string
    readonly professional?: { readonly id: string; readonly function: string | null; readonly relation?: string }
  }
  readonly case?: string
  readonly purpose?: string
  readonly direction?: 'ask' | 'give'
  readonly source?: string
  readonly recipient?: string
  readonly confidential?: { readonly revealReviewAt: string }
  readonly trace_id: string
  readonly span_id: string
  readonly parent_span_id?: string
  readonly caller_span_id?: string
  readonly fscTransactionId?: string
  readonly factsDigest: string | null
}

/** The record of an entry; it is what this service wrote. */
export const keptRecord = ({ record }: RecordedEntry): KeptRecord => record as unknown as KeptRecord
