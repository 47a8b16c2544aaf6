/** Event types of the log, closed (decisions.md 9). */
export const entryTypes = [
  'decision',
  'advice',
  'release',
  'release-refused',
  'source-failed',
  'source-refused',
  'delivery-failed',
  'consent-recorded',
  'statement-recorded',
  'withdrawal-recorded',
  'person-fact-recorded',
  'case-opened',
  'case-changed',
  'case-closed',
  'participant-changed',
  'obligation-met',
  'obligation-deferred',
  'review-opened',
  'verdict-recorded',
  'log-viewed',
  'export-made',
  'access-refused',
  'policy-activated',
  'retention-run',
  'administrator-action',
] as const

export type EntryType = (typeof entryTypes)[number]

/**
 * One entry before it is written (decisions.md 7): ids, codes and parameters; never a name, a BSN, content or a
 * sentence. One entry per person per event; `id` and the digests are made by the writer.
 */
export interface Entry {
  /** Made beforehand where an answer must name its own entry (a receipt); else the writer makes it. */
  readonly id?: string
  readonly type: EntryType
  /** The moment of deciding, RFC 3339 UTC. */
  readonly at: string
  /** `0000` is the operator's log. */
  readonly municipality: string
  readonly exchangeId: string | null
  /** OINs of the controllers of this entry (domain.md B.6): they may read it. */
  readonly controllers: readonly string[]
  readonly actor: Actor
  /** The API operation or command, e.g. `data-requests.create`. */
  readonly operation: string
  readonly case: string | null
  readonly purpose: string | null
  readonly direction: 'ask' | 'give' | null
  readonly source: string | null
  readonly recipient: string | null
  /** Internal person id (a pseudonym), null where no person is concerned. */
  readonly person: string | null
  readonly categories: readonly { readonly category: string; readonly fields: readonly string[] }[]
  readonly outcome: string | null
  readonly reasons: readonly { readonly code: string; readonly row: string; readonly law: readonly string[] }[]
  readonly ground: {
    readonly legalBasis: string
    readonly secrecyGround: string
    readonly law: readonly string[]
  } | null
  readonly policy: { readonly fingerprint: string; readonly regime: string; readonly engine: string } | null
  readonly policyRows: readonly string[]
  readonly confidential: { readonly revealReviewAt: string } | null
  /** Local date until which the record is kept at least. */
  readonly retainUntil: string
  /** 32 and 16 lower-case hex; `parentSpanId` is the span of the call it was made in. */
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  /** Span of whoever called us, from its traceparent: the parent of the call's own span. */
  readonly callerSpanId?: string | null
  readonly fscTransactionId: string | null
  /** Further parameters by type (ids, codes, counts, dates), e.g. what a consent covers. */
  readonly details: Readonly<Record<string, unknown>>
  /** The whole input of `decide` for decisions, advice and releases; kept beside the record, salted, erasable. */
  readonly facts: unknown
}

export interface Actor {
  readonly organisation: string
  readonly professional: {
    readonly id: string
    readonly function: string | null
    readonly relation: string | null
  } | null
  readonly clientId: string
}

/** A version a decision stood on (decisions.md 10). Kind `request` is the lease of a running exchange. */
export interface Stand {
  readonly municipality: string
  readonly kind: 'person' | 'case' | 'participant' | 'request' | 'stop'
  readonly id: string
  /** bigint as text, as pg gives it. `0`: no row yet. */
  readonly version: string
}

/** Where an entry came to stand. */
export interface Appended {
  readonly id: string
  readonly log: string
  readonly index: string
  readonly recordedAt: string
}
