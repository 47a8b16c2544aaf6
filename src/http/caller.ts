/** Scopes of an access token (api.md, Callers). */
export const scopes = ['exchange', 'consent', 'source', 'audit', 'privacy', 'review', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** Who calls: from the verified token and the participant it names. Set on `request.caller` by the edge. */
export interface Caller {
  /** OIN of the organisation. */
  readonly organisation: string
  /** Organisation kind of the vocabulary. */
  readonly kind: string
  readonly clientId: string
  readonly scopes: readonly Scope[]
  /** Municipalities (codes) it takes part in today. */
  readonly municipalities: readonly string[]
  /**
   * By municipality: OINs of the municipality's own controller, where this organisation acts for it. They are
   * controllers of what it records there (domain.md B.6). Absent: none.
   */
  readonly controllers?: Readonly<Record<string, readonly string[]>>
  /** It may not know where people live: ids leave for it without their municipality (domain.md D.5). Absent: it may. */
  readonly placeless?: boolean
  /** From the token's claim `professional`; it wins from the request's own word. */
  readonly professional: { readonly id: string; readonly function: string | null } | null
}

/** What every room may know of the call it serves: for the record, never for deciding. */
export interface Call {
  readonly caller: Caller
  /** e.g. `data-requests.create`: route config `operation`. */
  readonly operation: string
  /** One moment for the whole call: RFC 3339 UTC and the local date in Europe/Amsterdam. */
  readonly moment: { readonly at: string; readonly localDate: string }
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  /** W3C headers for whom we call in this call; the sampled bit is the caller's. */
  readonly traceparent: string
  readonly tracestate: string | null
  readonly fscTransactionId: string | null
  readonly language: 'nl' | 'en'
}
