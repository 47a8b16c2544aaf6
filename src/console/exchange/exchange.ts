import type { CheckedEntry, CheckedFilter } from '../../audit/checked-entries.ts'
import type { Call } from '../../http/caller.ts'
import type { LookPosition, LooksAt, LooksPage } from './looks-store.ts'
import type { Term } from './telling.ts'

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

/** The sentences of a duty and of a failure, by the tables of now. */
export interface Sentences {
  readonly obligation: (type: string, before: string | null) => string
  readonly failure: (cause: string) => string
}

/** What the page of one exchange needs of the others. Nothing here records a look: the page does. */
export interface ExchangePorts {
  /** Every entry of an exchange, or the one of an id, checked against leaf and tree just now; none where it is another's. */
  readonly entries: (asked: CheckedFilter) => Promise<readonly CheckedEntry[]>
  readonly looks: (
    at: LooksAt,
    part: { readonly most: number; readonly before: LookPosition | null },
  ) => Promise<LooksPage>
  /** Decides an entry again; null where it has no facts. */
  readonly decideAgain: (
    municipality: string,
    entry: { readonly record: unknown; readonly facts: unknown },
  ) => Promise<ThenAndNow | null>
  /** Evidence of an entry (C2SP tlog-proof); empty where its tree is broken. Problem `unavailable`: not signed in time. */
  readonly prove: (municipality: string, index: number) => Promise<string>
  readonly opening: (municipality: string, id: string) => Promise<Opening | null>
  /** Keys (vkeys) that sign the log of a municipality, that of now first. */
  readonly keysOf: (municipality: string) => Promise<readonly string[]>
  /** Keys (vkeys) of the witnesses that are asked to cosign. */
  readonly witnesses: readonly string[]
  /** The newest signed state of a log, as a file; null before the first. */
  readonly state: (municipality: string) => Promise<{ readonly name: string; readonly note: string } | null>
  /** The consistency proof between two sizes of a log, base64; null where it is not that long. */
  readonly growth: (municipality: string, from: number, to: number) => Promise<readonly string[] | null>
  /** What this organisation knows persons (internal ids) by. */
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** Sentences of reasons by the tables of a fingerprint. */
  readonly wordsOf: (
    municipality: string,
    fingerprints: readonly string[],
  ) => Promise<(fingerprint: string | null, code: string, language: Call['language']) => string>
  readonly sentencesIn: (municipality: string, language: Call['language']) => Sentences
  /** The Dutch term of a word of the vocabulary. */
  readonly termOf: (municipality: string, list: Term, word: string) => string
}
