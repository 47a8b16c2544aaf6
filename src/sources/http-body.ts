import type { Dispatcher } from 'undici'
import type { FailureCause } from './source.ts'

/** A question that failed for a reason of the closed list, and what that means for asking again; it carries nothing else. */
export class Failed extends Error {
  readonly reason: FailureCause
  readonly again: Again

  constructor(reason: FailureCause, again: Again = 'no') {
    super(reason)
    this.name = 'Failed'
    this.reason = reason
    this.again = again
  }
}

/**
 * Whether the same question may be put once more: `no`; with a `new-token`; `not-connected`, as nobody heard it;
 * `unanswered`, as no byte of an answer came; or after so many milliseconds, as the source itself asked.
 */
export type Again = 'no' | 'new-token' | 'not-connected' | 'unanswered' | number

/** What is read of an answer: its head, and a body that ends when it is given up. */
export interface SourceResponse {
  readonly statusCode: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly body: AsyncIterable<Buffer> & { destroy(): unknown }
}

/** The JSON of an answer of this media type. Stops reading at `maxBytes`; throws `Failed`, or what the socket threw. */
export const readBody = async (
  { headers, body }: Pick<SourceResponse, 'headers' | 'body'>,
  mediaType: string,
  maxBytes: number,
): Promise<unknown> => {
  if (mediaTypeOf(headers) !== mediaType || (headers['content-encoding'] ?? 'identity') !== 'identity') {
    body.destroy()
    throw new Failed('wrong-content-type')
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    // Leaving the loop destroys the body and with it the connection.
    if (size > maxBytes) throw new Failed('too-large')
    parts.push(part)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)))
  } catch {
    throw new Failed('wrong-json')
  }
}

/** Lower-case media type of an answer without its parameters; empty where there is none. */
export const mediaTypeOf = (headers: SourceResponse['headers']): string => {
  const type = headers['content-type']
  return (Array.isArray(type) ? '' : (type ?? '')).split(';')[0]?.trim().toLowerCase() ?? ''
}

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']
const late = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']

/** The cause of whatever was thrown; never its message. What is not known is `broken-off`. */
export const causeOf = (error: unknown): FailureCause => {
  if (error instanceof Failed) return error.reason
  const { code, name, cause, errors } = (error ?? {}) as Readonly<Record<string, unknown>>
  if (name === 'TimeoutError' || name === 'AbortError') return 'timed-out'
  if (code === 'ADDRESS_NOT_ALLOWED') return 'address-not-allowed'
  if (typeof code === 'string') {
    if (late.includes(code)) return 'timed-out'
    if (unreachable.includes(code)) return 'unreachable'
    if (isOfTls(code)) return 'tls-failed'
  }
  const inner = Array.isArray(errors) ? errors[0] : cause
  return inner === undefined || inner === null ? 'broken-off' : causeOf(inner)
}

const isOfTls = (code: string): boolean =>
  /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_OSSL_|HOSTNAME_MISMATCH|EPROTO$)/.test(code)

/** What a connection that failed before any byte of an answer means for asking again: a party that is not there now. */
export const againAfter = (error: unknown): Again => {
  const code = codeOf(error)
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'].includes(code)) return 'not-connected'
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(code) && causeOf(error) === 'broken-off'
    ? 'unanswered'
    : 'no'
}

const codeOf = (error: unknown): string => {
  const { code, cause, errors } = (error ?? {}) as Readonly<Record<string, unknown>>
  if (typeof code === 'string') return code
  const inner = Array.isArray(errors) ? errors[0] : cause
  return inner === undefined || inner === null ? '' : codeOf(inner)
}
