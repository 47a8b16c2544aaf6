import type { Dispatcher } from 'undici'
import type { FailureCause } from './source.ts'

/** A question that failed for a reason of the closed list; it carries nothing else. */
export class Failed extends Error {
  readonly reason: FailureCause

  constructor(reason: FailureCause) {
    super(reason)
    this.name = 'Failed'
    this.reason = reason
  }
}

/** The JSON of an answer of this media type. Stops reading at `maxBytes`; throws `Failed`, or what the socket threw. */
export const readBody = async (
  { headers, body }: Dispatcher.ResponseData,
  mediaType: string,
  maxBytes: number,
): Promise<unknown> => {
  if (mediaTypeOf(headers) !== mediaType || (headers['content-encoding'] ?? 'identity') !== 'identity') {
    body.destroy()
    throw new Failed('wrong-content-type')
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
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
export const mediaTypeOf = (headers: Dispatcher.ResponseData['headers']): string => {
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
    if (unreachable.includes(code) || isOfTls(code)) return 'unreachable'
  }
  const inner = Array.isArray(errors) ? errors[0] : cause
  return inner === undefined || inner === null ? 'broken-off' : causeOf(inner)
}

const isOfTls = (code: string): boolean =>
  /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_OSSL_|EPROTO$)/.test(code)
