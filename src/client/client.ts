import { randomUUID } from 'node:crypto'
import createClient, { type Client as OpenApiClient, type Middleware } from 'openapi-fetch'
import type { components, paths } from './schema.d.ts'

/** Schemas of the contract by name: `Schema<'CaseView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** A problem as the gateway answers it (RFC 9457). */
export type ProblemAnswer = Schema<'Problem'>

/** Where the gateway is, and who calls. */
export interface ClientOptions {
  /** Ends in `/v1`. */
  readonly baseUrl: string
  /** A fresh access token, asked before every call; keep it yourself while it is valid. */
  readonly token: () => Promise<string>
  /** Language of the texts; Dutch where absent. */
  readonly language?: 'nl' | 'en'
  /** Another `fetch`, for a proxy or a test. */
  readonly fetch?: typeof globalThis.fetch
}

/** The gateway, typed by its contract: `client.POST('/cases', { body, params: { header: key() } })`. */
export type Client = OpenApiClient<paths>

/** A new `Idempotency-Key` as header parameters; keep it to repeat the same request safely. */
export const key = (): { readonly 'Idempotency-Key': string } => ({ 'Idempotency-Key': `"${randomUUID()}"` })

const signed = (options: ClientOptions): Middleware => ({
  onRequest: async ({ request }) => {
    request.headers.set('Authorization', `Bearer ${await options.token()}`)
    request.headers.set('Accept', 'application/json, application/problem+json')
    request.headers.set('Accept-Language', options.language ?? 'nl')
    return request
  },
})

/** A client for one caller. It never retries; a problem comes back as `error`, a network fault is thrown. */
export const client = (options: ClientOptions): Client => {
  const made = createClient<paths>({
    baseUrl: options.baseUrl,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  })
  made.use(signed(options))
  return made
}
