import type { CheckedEntry } from '../../audit/checked-entries.ts'
import type { Seen } from './looks-store.ts'

/** What tables came to; `reasons` by code. */
export interface Redecided {
  readonly fingerprint: string
  readonly outcome: string
  readonly reasons: readonly { readonly code: string; readonly law: readonly string[] }[]
  readonly permitted: readonly { readonly category: string; readonly fields: readonly string[] }[]
  readonly withheld: readonly { readonly category: string; readonly fields: readonly string[]; readonly code: string }[]
}

/** A decision made again: by the tables of then (null: not kept) and of now. */
export interface ThenAndNow {
  readonly then: Redecided | null
  readonly now: Redecided
  readonly unlikeRecord: readonly string[]
}

/** What opens an entry: the record as it was written, and its salt. */
export interface Opening {
  readonly record: string
  readonly salt: string
}

/** What the page of one exchange needs of the others. Nothing here records a look: the page does. */
export interface ExchangePorts {
  /** Every entry of an exchange, or the one of an id, checked against leaf and tree just now; none where it is another's. */
  readonly entries: (asked: {
    readonly municipality: string
    readonly controller: string
    readonly exchangeId?: string
    readonly id?: string
  }) => Promise<readonly CheckedEntry[]>
  readonly looks: (asked: Parameters<typeof import('./looks-store.ts').looksAt>[1]) => Promise<readonly Seen[]>
  /** Decides an entry again; null where it has no facts. */
  readonly decideAgain: (
    municipality: string,
    entry: { readonly record: unknown; readonly facts: unknown },
  ) => Promise<ThenAndNow | null>
  /** Evidence of an entry (C2SP tlog-proof); Problem `unavailable` where it is not signed in time. */
  readonly prove: (municipality: string, index: number) => Promise<string>
  readonly opening: (municipality: string, id: string) => Promise<Opening | null>
  /** Keys (vkeys) that sign the log of a municipality, the first of now. */
  readonly keysOf: (municipality: string) => readonly string[]
  /** The newest signed state of a log; null before the first. */
  readonly checkpoint: (municipality: string) => Promise<{ readonly name: string; readonly note: string } | null>
  /** The consistency proof between two sizes of a log, base64; null where it is not that long. */
  readonly growth: (municipality: string, from: number, to: number) => Promise<readonly string[] | null>
}
