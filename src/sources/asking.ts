import { request } from 'undici'
import { accessTokens } from './access-tokens.ts'
import { addressOf, type Resolve } from './address-guard.ts'
import { connections } from './connections.ts'
import { againAfter, causeOf, Failed, type SourceResponse } from './http-body.ts'
import { repeating } from './repeating.ts'
import type { SourceConnector, SourceQuestion } from './source.ts'

/** `timeoutMs`: for all of a question, token and repeats included; `resolve`: how names are resolved, the system's way where absent. */
export interface AskingOptions {
  readonly timeoutMs: number
  readonly resolve?: Resolve
}

/**
 * Puts questions over HTTP (`POST {base}/data-requests`) and lets each answer be read by `read`: with the source's credential or
 * token, again where that is safe, and within the time. Throws `Failed`, or what the socket or `read` threw.
 */
export const asking = ({ timeoutMs, resolve }: AskingOptions) => {
  const ways = connections({ timeoutMs, ...(resolve === undefined ? {} : { resolve }) })
  const tokens = accessTokens({ timeoutMs })

  const put = async (question: SourceQuestion, token: string | null, signal: AbortSignal): Promise<SourceResponse> => {
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
    return response
  }

  return {
    ask: async <T>(question: SourceQuestion, read: (response: SourceResponse) => Promise<T>): Promise<T> => {
      const { connector } = question
      const { oauth } = connector
      const signal = AbortSignal.timeout(timeoutMs)
      const until = performance.now() + timeoutMs
      const putAndRead = async (token: string | null): Promise<T> => read(await put(question, token, signal))
      const credential = openCredential(connector)
      if (oauth === null) return repeating(() => putAndRead(credential), { until })
      const token = () => within(signal, tokens.get(connector, oauth, ways.to(connector)))
      return repeating(
        async () => {
          const { text, fresh } = await token()
          try {
            return await putAndRead(text)
          } catch (error) {
            if (!(error instanceof Failed && error.again === 'new-token')) throw error
            tokens.forget(connector, oauth)
            if (fresh) throw error
            return putAndRead((await token()).text)
          }
        },
        { until },
      )
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
