import { client, key, type Schema } from '../client/client.ts'
import type { BoundTokens } from './issuer.ts'

/** An answer of the gateway: status, and the body as JSON (a problem where it went wrong). */
export interface Answer<T> {
  readonly status: number
  readonly body: T
  /** Cursor of the next page, from `Link`; null on the last. */
  readonly next: string | null
}

/** The gateway as one client calls it, over HTTP, in Dutch. */
export type Caller = ReturnType<ReturnType<typeof gatewayAt>>

interface Given<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

const answer = async <T>(given: Promise<Given<T>>): Promise<Answer<T>> => {
  const { data, error, response } = await given
  const link = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1] ?? null
  const next = link === null ? null : new URL(link, response.url).searchParams.get('cursor')
  return { status: response.status, body: (data ?? error) as T, next }
}

/** Access tokens of a named client; `bound`: of the one whose tokens are bound to a key. */
export interface Tokens {
  readonly tokenFor: (client: string) => Promise<string>
  readonly bound: { readonly client: string } & BoundTokens
}

/** The gateway at this address, through the typed client. */
export const gatewayAt =
  (url: string, { tokenFor, bound }: Tokens) =>
  (name: string) => {
    const shown = name === bound.client ? { token: bound.token, proof: bound.proof } : { token: () => tokenFor(name) }
    const gateway = client({ baseUrl: `${url}/v1`, ...shown, language: 'nl' })
    const once = () => ({ header: key() })
    return {
      openCase: (body: Schema<'NewCase'>) => answer(gateway.POST('/cases', { body, params: once() })),
      joinCase: (id: string, body: Schema<'CaseProfessionalAddition'>) =>
        answer(gateway.POST('/cases/{id}/professionals', { body, params: { path: { id } } })),
      advice: (body: Schema<'AdviceQuestion'>) => answer(gateway.POST('/advice', { body })),
      request: (body: Schema<'DataRequestQuestion'>) =>
        answer(gateway.POST('/data-requests', { body, params: once() })),
      retry: (id: string) =>
        answer(gateway.POST('/data-requests/{id}/retries', { params: { path: { id }, ...once() } })),
      read: (id: string) => answer(gateway.GET('/data-requests/{id}', { params: { path: { id } } })),
      consent: (body: Schema<'NewConsent'>) => answer(gateway.POST('/consents', { body, params: once() })),
      statement: (id: string, body: Schema<'NewStatement'>) =>
        answer(gateway.POST('/consents/{id}/statements', { body, params: { path: { id } } })),
      withdraw: (body: Schema<'NewWithdrawal'>) => answer(gateway.POST('/withdrawals', { body })),
      entries: (body: Schema<'EntrySearch'>, cursor: string | null) =>
        answer(gateway.POST('/audit-events/_search', { body, params: { query: cursor === null ? {} : { cursor } } })),
    }
  }
