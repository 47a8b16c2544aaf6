import { type Dispatcher, request } from 'undici'
import { accessTokens } from './access-tokens.ts'
import { addressOf, type Resolve } from './address-guard.ts'
import { checkAnswer } from './answer.ts'
import { connections } from './connections.ts'
import { againAfter, causeOf, Failed, readBody } from './http-body.ts'
import { mapped } from './mapping.ts'
import { declinedBy, isContractual, failureOf } from './http-status.ts'
import { repeating } from './repeating.ts'
import type { Source, SourceConnector, SourceQuestion, SourceResult } from './source.ts'

/**
 * Limits of a question: `timeoutMs` for all of it, token and repeats included; `maxBytes` of an answer.
 */
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
  const ways = connections({ timeoutMs, ...(resolve === undefined ? {} : { resolve }) })
  const tokens = accessTokens({ timeoutMs })

  const put = async (question: SourceQuestion, token: string | null, signal: AbortSignal): Promise<SourceResult> => {
    const { connector, body, trace } = question
    const response = await request(
      addressOf(`${connector.baseUrl.replace(/\/+$/, '')}/data-requests`, connector.allowPrivateAddress),
      {
        method: 'POST',
        dispatcher: ways.to(connector),
        signal,
        headers: headersOf(trace, token),
        body: JSON.stringify(body),
      },
    ).catch((error: unknown) => {
      throw new Failed(causeOf(error), againAfter(error))
    })
    // A body that is given up emits an error of its own, and one without a listener would end the process.
    response.body.on('error', () => undefined)
    return resultOf(response, question, maxBytes)
  }

  const ask = async (question: SourceQuestion, signal: AbortSignal, until: number): Promise<SourceResult> => {
    const { connector } = question
    const credential = openCredential(connector)
    const { oauth } = connector
    if (oauth === null) return repeating(() => put(question, credential, signal), { until })
    const token = () => within(signal, tokens.get(connector, oauth, ways.to(connector)))
    return repeating(
      async () => {
        const { text, fresh } = await token()
        try {
          return await put(question, text, signal)
        } catch (error) {
          if (!(error instanceof Failed && error.again === 'new-token')) throw error
          tokens.forget(connector, oauth)
          if (fresh) throw error
          return put(question, (await token()).text, signal)
        }
      },
      { until },
    )
  }

  return {
    fetch: async (question) => {
      try {
        return await ask(question, AbortSignal.timeout(timeoutMs), performance.now() + timeoutMs)
      } catch (error) {
        return { kind: 'failed', cause: causeOf(error) }
      }
    },
    close: ways.close,
  }
}

const headersOf = ({ traceparent, tracestate, fscTransactionId }: SourceQuestion['trace'], token: string | null) => ({
  'content-type': 'application/json; charset=utf-8',
  accept: 'application/json, application/problem+json',
  'accept-encoding': 'identity',
  'user-agent': 'deelpoort',
  traceparent,
  ...(tracestate === null ? {} : { tracestate }),
  'fsc-transaction-id': fscTransactionId,
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
})

const openCredential = (connector: SourceConnector): string | null => {
  try {
    return connector.credential()
  } catch {
    throw new Failed('credential-unreadable')
  }
}

/** Waits no longer than the question may last. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const late = (): void => reject(new Failed('timed-out'))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late))
  })

const resultOf = async (
  response: Dispatcher.ResponseData,
  question: SourceQuestion,
  maxBytes: number,
): Promise<SourceResult> => {
  const { statusCode } = response
  if (statusCode === 200) return itemsOf(await readBody(response, 'application/json', maxBytes), question)
  if (statusCode === 403) return declinedBy(response, maxBytes)
  // Nothing of the body is wanted, and a slow one must not hold the connection.
  response.body.destroy()
  if (statusCode === 404 && isContractual(response)) return { kind: 'unknown-person' }
  throw failureOf(response)
}

const itemsOf = (answer: unknown, { connector, body, categories, localDate }: SourceQuestion): SourceResult => {
  const { mapping } = connector
  const read = mapping === null ? { body: answer, unread: 0 } : mapped(answer, mapping, body.person)
  if (read === null) throw new Failed('wrong-shape')
  const checked = checkAnswer(read.body, body, categories, localDate)
  if (typeof checked === 'string') throw new Failed(checked)
  const { items, dropped } = checked
  return { kind: 'items', items, dropped: { ...dropped, unknownFields: dropped.unknownFields + read.unread } }
}
