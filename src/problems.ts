/**
 * What can go wrong for a caller, one table (RFC 9457, ADR error-handling). A refused exchange is no problem: it is an
 * outcome. `type` of a problem is `urn:deelpoort:problem:<code>`.
 */
export const problems = {
  'invalid-input': { status: 400, title: 'The request has faults' },
  'bsn-in-text': { status: 400, title: 'A citizen service number stands in free text' },
  'bsn-not-allowed': { status: 400, title: 'This organisation may not use the citizen service number here' },
  'authority-changed': { status: 400, title: 'This person no longer holds authority over the child' },
  'idempotency-key-missing': { status: 400, title: 'An Idempotency-Key is needed here' },
  unauthenticated: { status: 401, title: 'No valid access token' },
  forbidden: { status: 403, title: 'This caller may not call this operation' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'not-acceptable': { status: 406, title: 'This answer cannot be given in the form asked for' },
  conflict: { status: 409, title: 'The state of the resource does not allow this now' },
  'in-progress': { status: 409, title: 'The same request is still being handled' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The content type is not supported' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'The gateway cannot decide or record now; nothing was shared' },
} as const

export type ProblemCode = keyof typeof problems

/** One fault of the input: dotted path, a code, a sentence for people. Never the value. */
export interface InvalidParam {
  readonly name: string
  readonly code: string
  readonly reason: string
}

/** Thrown by any room, rendered by the one handler of the edge. `detail` never holds input, names or numbers of people. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string
  readonly invalidParams: readonly InvalidParam[]
  readonly retryAfter: number | null

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      readonly invalidParams?: readonly InvalidParam[]
      readonly retryAfter?: number
      readonly cause?: unknown
    } = {},
  ) {
    super(`${code}: ${detail}`, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'Problem'
    this.code = code
    this.detail = detail
    this.invalidParams = more.invalidParams ?? []
    this.retryAfter = more.retryAfter ?? null
  }
}
