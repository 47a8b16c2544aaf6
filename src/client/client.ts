import { randomUUID } from 'node:crypto'
import createClient, { type Client as OpenApiClient, type Middleware } from 'openapi-fetch'
import { retrying, type Retries } from './retrying.ts'
import type { components, paths } from './schema.d.ts'

/** Schemas of the contract by name: `Schema<'CaseView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** A problem as the gateway answers it (RFC 9457). */
export type ProblemAnswer = Schema<'Problem'>

/** A call that a DPoP proof is made for (RFC 9449 4.2): its claims `htm`, `htu`, `nonce`, and the token whose hash is `ath`. */
export interface CallToProve {
  readonly method: string
  /** Without query. */
  readonly url: string
  readonly token: string
  /** Of the gateway's last answer; absent before the first. */
  readonly nonce?: string
}

/** Where the gateway is, and who calls. */
export interface ClientOptions {
  /** Ends in `/v1`. */
  readonly baseUrl: string
  /** A fresh access token, asked before every call; keep it yourself while it is valid. */
  readonly token: () => Promise<string>
  /** Where the token is bound to a key: a new proof by that key, each time it is asked. */
  readonly proof?: (call: CallToProve) => Promise<string>
  /** Language of the texts; Dutch where absent. */
  readonly language?: 'nl' | 'en'
  /** Sends a call again where that is safe; absent: each call is sent once. */
  readonly retries?: Retries
  /** Another `fetch`, for a proxy or a test. */
  readonly fetch?: typeof globalThis.fetch
}

/** The gateway, typed by its contract: `client.POST('/cases', { body, params: { header: key() } })`. */
export type Client = OpenApiClient<paths>

/** A new `Idempotency-Key` as header parameters; keep it to repeat the same request safely. */
export const key = (): { readonly 'Idempotency-Key': string } => ({ 'Idempotency-Key': `"${randomUUID()}"` })

const signed = (options: ClientOptions): Middleware => ({
  onRequest: async ({ request }) => {
    const scheme = options.proof === undefined ? 'Bearer' : 'DPoP'
    request.headers.set('Authorization', `${scheme} ${await options.token()}`)
    request.headers.set('Accept', 'application/json, application/problem+json')
    request.headers.set('Accept-Language', options.language ?? 'nl')
    return request
  },
})

/** Sends each call with a proof; once more where the gateway first tells its nonce: that call was not looked at yet. */
const proving = (proof: NonNullable<ClientOptions['proof']>, send: (request: Request) => Promise<Response>) => {
  let nonce: string | null = null
  const once = async (request: Request): Promise<Response> => {
    const { method, headers } = request
    const token = (headers.get('Authorization') ?? '').replace('DPoP ', '')
    const url = request.url.replace(/[?#].*$/, '')
    headers.set('DPoP', await proof({ method, url, token, ...(nonce === null ? {} : { nonce }) }))
    const answer = await send(request)
    nonce = answer.headers.get('DPoP-Nonce') ?? nonce
    return answer
  }
  return async (request: Request): Promise<Response> => {
    const again = request.clone()
    const first = await once(request)
    const told = first.status === 401 && /error="use_dpop_nonce"/.test(first.headers.get('WWW-Authenticate') ?? '')
    return told ? once(again) : first
  }
}

/**
 * A client for one caller. It repeats nothing but with `retries`; a problem comes back as `error` (`answered` throws it), a network fault is
 * thrown. Where a repeat finds that data went with an answer that was lost, `data` is null and `dataDeliveredAt` says so: data is given once.
 */
export const client = (options: ClientOptions): Client => {
  const { baseUrl, proof, retries, fetch: given } = options
  const plain = given ?? ((request: Request) => globalThis.fetch(request))
  const proved = proof === undefined ? plain : proving(proof, plain)
  const send = retries === undefined ? proved : retrying(proved, retries)
  const made = createClient<paths>({ baseUrl, fetch: send })
  made.use(signed(options))
  return made
}
