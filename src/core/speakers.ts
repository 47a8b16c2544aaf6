import type { Finding } from './finding.ts'

/** Somebody whose word a layer asks. */
export interface Speaker {
  /** Internal id of a person, an OIN for an institution. */
  readonly who: string
  readonly handle: string | null
  readonly capacity: string
  readonly norm: boolean
  readonly law: readonly string[]
  readonly row: string
  /** What a no of this person does. */
  readonly onNo: 'refused' | 'dispute' | 'review'
  /** Others whose yes counts for this one, e.g. an administrator for money. */
  readonly accepts: readonly { readonly who: string; readonly row: string; readonly doubt: boolean }[]
}

/** Everybody a layer asks, or why that cannot be told. */
export interface Speakers {
  readonly speakers: readonly Speaker[]
  /** Not empty: nobody can say now who speaks. */
  readonly findings: readonly Finding[]
  /** Rows that named them. */
  readonly rows: readonly string[]
  /** A no of the person himself binds though he is not asked (an earlier refusal of who is now incapable). */
  readonly earlierNo: boolean
  /** The code a complete yes has. */
  readonly permit: 'given' | 'given-by-representative'
  readonly reviews: readonly Finding[]
}
