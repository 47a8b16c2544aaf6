import { Agent, type Dispatcher, request } from 'undici'
import { AddressNotAllowed, guardedLookup, refuseClosedLiteral, type Resolve } from './address-guard.ts'
import { checkAnswer } from './answer.ts'
import { Refusal } from './answer-schema.ts'
import { causeOf, Failed, mediaTypeOf, readBody } from './http-body.ts'
import type { FailureCause, Source, SourceConnector, SourceQuestion, SourceResult } from './source.ts'

/** Limits of a question: `timeoutMs` from the first byte to the last, connecting included; `maxBytes` of an answer. */
export interface HttpSourceOptions {
  readonly timeoutMs: number
  readonly maxBytes: number
  /** How names are resolved; the system's way where absent. */
  readonly resolve?: Resolve
}

/**
 * Sources that answer `POST {base}/data-requests` at once (openapi/source.openapi.json). It follows no redirect, takes
 * no compressed answer, and connects only to addresses it has checked. What a source said is in no error.
 */
export const httpSource = ({ timeoutMs, maxBytes, resolve }: HttpSourceOptions): Source => {
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, maxHeaderSize: 16_384 }
  const lookup = guardedLookup(resolve)
  const guarded = new Agent({ ...limits, connect: { timeout: timeoutMs, lookup } })
  const open = new Agent({ ...limits, connect: { timeout: timeoutMs } })

  const ask = async (question: SourceQuestion): Promise<SourceResult> => {
    const { connector, body, trace } = question
    const url = addressOf(connector)
    const credential = openCredential(connector)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json, application/problem+json',
      'accept-encoding': 'identity',
      'user-agent': 'deelpoort',
      traceparent: trace.traceparent,
      ...(trace.fscTransactionId === null ? {} : { 'fsc-transaction-id': trace.fscTransactionId }),
      ...(credential === null ? {} : { authorization: `Bearer ${credential}` }),
    }
    const response = await request(url, {
      method: 'POST',
      dispatcher: connector.allowPrivateAddress ? open : guarded,
      signal: AbortSignal.timeout(timeoutMs),
      headers,
      body: JSON.stringify(body),
    })
    // A body that is given up emits an error of its own, and one without a listener would end the process.
    response.body.on('error', () => undefined)
    return resultOf(response, question, maxBytes)
  }

  return {
    fetch: async (question) => {
      try {
        return await ask(question)
      } catch (error) {
        return { kind: 'failed', cause: causeOf(error) }
      }
    },
    close: async () => {
      await Promise.all([guarded.close(), open.close()])
    },
  }
}

/** `{base}/data-requests`. Plain http and closed addresses need the operator's leave. */
const addressOf = ({ baseUrl, allowPrivateAddress }: SourceConnector): URL => {
  const address = `${baseUrl.replace(/\/+$/, '')}/data-requests`
  if (!URL.canParse(address)) throw new AddressNotAllowed()
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') throw new AddressNotAllowed()
  if (allowPrivateAddress && url.protocol === 'http:') return url
  if (url.protocol !== 'https:') throw new AddressNotAllowed()
  if (!allowPrivateAddress) refuseClosedLiteral(url.hostname)
  return url
}

const openCredential = (connector: SourceConnector): string | null => {
  try {
    return connector.credential()
  } catch {
    throw new Failed('credential-unreadable')
  }
}

const resultOf = async (
  response: Dispatcher.ResponseData,
  { body, categories, localDate }: SourceQuestion,
  maxBytes: number,
): Promise<SourceResult> => {
  const { statusCode } = response
  if (statusCode === 200) {
    const asked = body.categories.map(({ category }) => category)
    const answer = checkAnswer(await readBody(response, 'application/json', maxBytes), asked, categories, localDate)
    if (answer === null) throw new Failed('wrong-shape')
    return { kind: 'items', ...answer }
  }
  if (statusCode === 403) return { kind: 'declined', reason: reasonOf(await readProblem(response, maxBytes)) }
  // Nothing of the body is wanted, and a slow one must not hold the connection.
  response.body.destroy()
  if (statusCode === 404 && isContractual(response)) return { kind: 'unknown-person' }
  throw new Failed(statusOf(statusCode))
}

const readProblem = async (response: Dispatcher.ResponseData, maxBytes: number): Promise<unknown> => {
  try {
    return await readBody(response, 'application/problem+json', Math.min(maxBytes, 16_384))
  } catch (error) {
    // A 403 that is no problem document says nothing of the person: the credential or a gateway before the source.
    if (error instanceof Failed && error.reason === 'wrong-content-type') throw new Failed('not-authorised')
    throw error
  }
}

/** What a declining source says, at most 500 characters on one line; null where it says nothing. */
const reasonOf = (problem: unknown): string | null => {
  const parsed = Refusal.safeParse(problem)
  const said = parsed.success ? (parsed.data.detail ?? parsed.data.title ?? '') : ''
  const line = said.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line === '' ? null : Array.from(line).slice(0, 500).join('')
}

/** A 404 of a source that speaks the contract: without a body, or with JSON. A page is of something else. */
const isContractual = ({ headers }: Dispatcher.ResponseData): boolean =>
  ['', 'application/json', 'application/problem+json'].includes(mediaTypeOf(headers))

const statusOf = (status: number): FailureCause => {
  if (status === 202) return 'answers-later'
  if (status === 401) return 'not-authorised'
  return status >= 300 && status < 400 ? 'redirected' : 'error-status'
}
