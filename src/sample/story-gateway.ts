import { randomUUID } from 'node:crypto'
import type { AdviceAnswer, EntriesAnswer, Made, RequestAnswer } from './story-answers.ts'

/** An answer of the gateway: status, JSON and the text it came as. */
export interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly text: string
}

/** The gateway as one client calls it, over HTTP, in Dutch. */
export interface Caller {
  readonly openCase: (body: object) => Promise<Answer<Made>>
  readonly joinCase: (id: string, body: object) => Promise<Answer<Made>>
  readonly advice: (body: object) => Promise<Answer<AdviceAnswer>>
  readonly request: (body: object) => Promise<Answer<RequestAnswer>>
  readonly retry: (id: string) => Promise<Answer<RequestAnswer>>
  readonly read: (id: string) => Promise<Answer<RequestAnswer>>
  readonly consent: (body: object) => Promise<Answer<Made>>
  readonly statement: (consent: string, body: object) => Promise<Answer<Made>>
  readonly withdraw: (body: object) => Promise<Answer<Made>>
  readonly entries: (body: object, cursor: string | null) => Promise<Answer<EntriesAnswer>>
}

/** The gateway at this address; `tokenFor` gives the access token of a named client. */
export const gatewayAt =
  (url: string, tokenFor: (client: string) => Promise<string>) =>
  (client: string): Caller => {
    const call = async <T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer<T>> => {
      const response = await fetch(`${url}/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await tokenFor(client)}`,
          accept: 'application/json, application/problem+json',
          'accept-language': 'nl',
          ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: JSON.parse(text === '' ? 'null' : text) as T, text }
    }
    return {
      openCase: (body) => call('POST', '/cases', body),
      joinCase: (id, body) => call('POST', `/cases/${id}/professionals`, body),
      advice: (body) => call('POST', '/advice', body),
      request: (body) => call('POST', '/data-requests', body),
      retry: (id) => call('POST', `/data-requests/${id}/retries`, {}),
      read: (id) => call('GET', `/data-requests/${id}`),
      consent: (body) => call('POST', '/consents', body),
      statement: (consent, body) => call('POST', `/consents/${consent}/statements`, body),
      withdraw: (body) => call('POST', '/withdrawals', body),
      entries: (body, cursor) =>
        call('POST', `/audit-events/_search${cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`}`, body),
    }
  }
