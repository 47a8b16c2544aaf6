import type { SourceItem } from '../core/minimise.ts'
import type { Category } from '../core/vocabulary.ts'
import type { SourceMapping } from './mapping.ts'
import type { SourceRequest } from './source-contract-schema.ts'

/** Where a source is reached and how the gateway shows who it is. What opens may throw: then nobody is asked. */
export interface SourceConnector {
  readonly municipality: string
  /** Whom it belongs to: with the municipality and the address the name under which its breaker counts. */
  readonly oin: string
  readonly baseUrl: string
  /** Private, loopback and link-local addresses are refused unless this is set; plain http too. */
  readonly allowPrivateAddress: boolean
  /** Opens the bearer credential when it is needed, null: none. Throws where the row is not as it was set. */
  readonly credential: () => string | null
  /** In its stead an access token of the source's own issuer; null: none. */
  readonly oauth: ClientCredentials | null
  /** What the connection is made with, also that to the token endpoint. */
  readonly tls: TlsMaterial
  /** How the source's own shape of an answer is read; null: it answers in the shape of the contract. */
  readonly mapping: SourceMapping | null
  /** It is not called: a task waits for its professionals. Absent: it is called. */
  readonly inbox?: boolean
}

/** OAuth client credentials with `private_key_jwt` (RFC 6749, RFC 7523; OAuth NL GOV). */
export interface ClientCredentials {
  readonly tokenEndpoint: string
  readonly clientId: string
  /** Whom the assertion is meant for; the token endpoint where null. */
  readonly audience: string | null
  readonly scope: string | null
  /** RFC 8707. */
  readonly resource: string | null
  readonly algorithm: 'RS256' | 'PS256' | 'ES256'
  readonly keyId: string | null
  /** Opens the private key (PKCS #8, PEM) when it is needed. */
  readonly privateKey: () => string
}

/** Opens certificates when they are needed, PEM; null: no client certificate, the machine's own trust. */
export interface TlsMaterial {
  readonly client: () => { readonly certificate: string; readonly key: string } | null
  readonly trusted: () => string | null
}

/** One question to one source about one person. */
export interface SourceQuestion {
  readonly connector: SourceConnector
  readonly body: SourceRequest
  /** Fields of the vocabulary by category: type, longest length, class. Values are checked against them. */
  readonly categories: CategoryFields
  /** Today in Europe/Amsterdam: items whose `retainUntil` lies before it are dropped. */
  readonly localDate: string
  /** Passed on as headers (W3C Trace Context; FSC Core, `Fsc-Transaction-Id`). */
  readonly trace: {
    readonly traceparent: string
    readonly tracestate: string | null
    readonly fscTransactionId: string
  }
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
  'breaker-open',
  'token-refused',
  'token-unavailable',
  'unreachable',
  'tls-failed',
  'timed-out',
  'broken-off',
  'redirected',
  'not-authorised',
  'out-of-order',
  'error-status',
  'answers-later',
  'too-large',
  'wrong-content-type',
  'wrong-json',
  'wrong-shape',
  'wrong-person',
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
