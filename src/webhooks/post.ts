import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import type { AttemptOutcome } from './outcomes.ts'
import { retryAfterOf } from './retry-times.ts'
import type { Target } from './target.ts'

/** What is known of an attempt: never anything of the answer but its status and how long it asks us to wait. */
export interface Posted {
  readonly outcome: AttemptOutcome
  readonly status: number | null
  /** Seconds the receiver asks us to wait; null: it did not say. */
  readonly retryAfter: number | null
}

/** Sends bytes to a target; always resolves. */
export interface Post {
  (target: Target, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Posted>
  close(): Promise<void>
}

/** `timeoutMs`: connecting and the answer's head together. `guardedLookup`: gives public addresses only. */
export interface PostOptions {
  readonly timeoutMs: number
  readonly guardedLookup: LookupFunction
}

/** Posts over HTTP. No redirect is followed; of the answer nothing but the head is read, 16 KB at most. */
export const httpPost = ({ timeoutMs, guardedLookup }: PostOptions): Post => {
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, maxHeaderSize: 16_384 }
  const guarded = new Agent({ ...limits, connect: { timeout: timeoutMs, lookup: guardedLookup } })
  const open = new Agent({ ...limits, connect: { timeout: timeoutMs } })

  const post = async (target: Target, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Posted> => {
    try {
      const response = await request(target.url, {
        method: 'POST',
        dispatcher: target.allowPrivateAddress ? open : guarded,
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...headers, 'user-agent': 'deelpoort', 'accept-encoding': 'identity' },
        body,
      })
      // A body that is given up emits an error of its own, and one without a listener would end the process.
      response.body.on('error', () => undefined)
      // Read to its end where it is short, so that the connection serves the next event; else given up.
      await response.body.dump({ limit: 16_384 }).catch(() => undefined)
      const { statusCode: status } = response
      const asked = response.headers['retry-after']
      const retryAfter = retryAfterOf(typeof asked === 'string' ? asked : undefined, new Date())
      return { outcome: outcomeOf(status), status, retryAfter }
    } catch (error) {
      return { outcome: causeOf(error), status: null, retryAfter: null }
    }
  }
  return Object.assign(post, { close: async () => void (await Promise.all([guarded.close(), open.close()])) })
}

const outcomeOf = (status: number): AttemptOutcome => {
  if (status >= 200 && status < 300) return 'delivered'
  if (status === 410) return 'gone'
  if (status >= 300 && status < 400) return 'redirected'
  return status >= 400 && status < 500 ? 'refused' : 'failed'
}

const late = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']
const away = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']

const causeOf = (error: unknown): AttemptOutcome => {
  const { code, name, cause, errors } = (error ?? {}) as Readonly<Record<string, unknown>>
  if (name === 'TimeoutError' || name === 'AbortError') return 'timed-out'
  if (code === 'ADDRESS_NOT_ALLOWED') return 'address-not-allowed'
  if (typeof code === 'string' && late.includes(code)) return 'timed-out'
  if (
    typeof code === 'string' &&
    (away.includes(code) || /TLS|SSL|CERT|SIGNED|UNABLE_TO|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO/.test(code))
  )
    return 'unreachable'
  const inner = Array.isArray(errors) ? errors[0] : cause
  return inner === undefined || inner === null ? 'broken-off' : causeOf(inner)
}
