import type { SourceItem } from '../core/minimise.ts'
import type { Category } from '../core/vocabulary.ts'
import type { SourceRequest } from './source-contract-schema.ts'

/** Where a source is reached. `credential` opens the bearer credential when it is needed, null: none; may throw. */
export interface SourceConnector {
  readonly baseUrl: string
  /** Private, loopback and link-local addresses are refused unless this is set; plain http too. */
  readonly allowPrivateAddress: boolean
  readonly credential: () => string | null
}

/** One question to one source about one person. */
export interface SourceQuestion {
  readonly connector: SourceConnector
  readonly body: SourceRequest
  /** Fields of the vocabulary by category: type, longest length, class. Values are checked against them. */
  readonly categories: CategoryFields
  /** Today in Europe/Amsterdam: items whose `retainUntil` lies before it are dropped. */
  readonly localDate: string
  /** Passed on as headers; `fscTransactionId` null: none. */
  readonly trace: { readonly traceparent: string; readonly fscTransactionId: string | null }
}

/** The part of the vocabulary by which an answer is checked. */
export type CategoryFields = Readonly<Record<string, Pick<Category, 'fields'>>>

/** What was left out of an answer, counted and never named. */
export interface Dropped {
  readonly pastRetention: number
  readonly unaskedItems: number
  readonly unknownFields: number
}

/** Why a source could not be asked or its answer not be used, closed. Nothing of what it said is in it. */
export const failureCauses = [
  'address-not-allowed',
  'credential-unreadable',
  'unreachable',
  'timed-out',
  'broken-off',
  'redirected',
  'not-authorised',
  'error-status',
  'answers-later',
  'too-large',
  'wrong-content-type',
  'wrong-json',
  'wrong-shape',
] as const

export type FailureCause = (typeof failureCauses)[number]

/** What came of a question. `items` are checked: only asked categories and fields of the vocabulary. `reason` of a refusal is passed on once and never kept. */
export type SourceResult =
  | { readonly kind: 'items'; readonly items: readonly SourceItem[]; readonly dropped: Dropped }
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'declined'; readonly reason: string | null }
  | { readonly kind: 'failed'; readonly cause: FailureCause }

/** A way to ask sources. `fetch` never throws: whatever goes wrong is `failed`. */
export interface Source {
  fetch(question: SourceQuestion): Promise<SourceResult>
  close(): Promise<void>
}
