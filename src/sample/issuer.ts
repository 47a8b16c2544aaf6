import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestToken } from './access-token.ts'
import { clients as sampleClients, type Client } from './clients.ts'
import { issuerKeys, type IssuerKeys } from './issuer-keys.ts'
import { issuerMemory } from './issuer-memory.ts'
import { send, serve, type Served } from './serve.ts'

/** The name by which the sample's access tokens know the gateway (`aud`). */
export const audience = 'https://deelpoort.example/v1'

/** The sample's OAuth issuer on a socket of its own; `url` is its issuer identifier. */
export interface Issuer extends Served {
  readonly jwksUrl: string
  readonly audience: string
  readonly keys: IssuerKeys
  /** An access token for a named client, got over HTTP and kept while fresh; `scopes` narrows what it may. */
  readonly tokenFor: (client: string, scopes?: readonly string[]) => Promise<string>
}

export interface IssuerOptions {
  readonly port?: number
  readonly clients?: readonly Client[]
  /** New ones where absent. */
  readonly keys?: IssuerKeys
  /** Lifetime of an access token. */
  readonly lifetimeSeconds?: number
}

const allScopes = ['exchange', 'consent', 'source', 'audit', 'privacy', 'review', 'admin']
const open = /^\/(token|jwks|\.well-known\/(openid-configuration|oauth-authorization-server))(\?|$)/

/** Loads the library without its remarks on the runtime, which are no news to whoever runs the sample. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { warn, info } = console
  console.warn = console.info = () => undefined
  try {
    return await work()
  } finally {
    Object.assign(console, { warn, info })
  }
}

const publicKey = ({ d: _d, ...rest }: Readonly<Record<string, unknown>>) => rest

const provider = (issuer: string, clients: readonly Client[], keys: IssuerKeys, lifetime: number) =>
  quietly(async () => {
    const { Provider, errors } = await import('oidc-provider')
    const byId = new Map(clients.map((client) => [client.id, client]))
    return new Provider(issuer, {
      adapter: issuerMemory(),
      jwks: { keys: [{ ...keys.signing, use: 'sig' } as never] },
      cookies: { keys: [keys.cookies] },
      scopes: allScopes,
      responseTypes: [],
      clientAuthMethods: ['private_key_jwt'],
      clientDefaults: { id_token_signed_response_alg: 'ES256' },
      enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'] },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: { enabled: false },
        userinfo: { enabled: false },
        clientCredentials: { enabled: true },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: (_ctx, resource) => {
            if (resource !== audience) throw new errors.InvalidTarget()
            return {
              scope: allScopes.join(' '),
              audience,
              accessTokenTTL: lifetime,
              accessTokenFormat: 'jwt',
              jwt: { sign: { alg: 'ES256' } },
            }
          },
        },
      },
      ttl: { ClientCredentials: lifetime },
      extraTokenClaims: (_ctx, token) => {
        const client = 'clientId' in token ? byId.get(token.clientId ?? '') : undefined
        if (client === undefined) return undefined
        return { oin: client.oin, ...(client.professional === null ? {} : { professional: client.professional }) }
      },
      clients: clients.map((client) => ({
        client_id: client.id,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        scope: client.scopes.join(' '),
        token_endpoint_auth_method: 'private_key_jwt' as const,
        token_endpoint_auth_signing_alg: 'ES256' as const,
        jwks: { keys: [publicKey(keys.clients[client.id] as Readonly<Record<string, unknown>>) as never] },
      })),
    })
  })

/** Starts the issuer: client credentials with `private_key_jwt`, JWT access tokens (`at+jwt`), a JWKS, and no pages. */
export const startIssuer = async (options: IssuerOptions = {}): Promise<Issuer> => {
  const clients = options.clients ?? sampleClients
  const ids = clients.map((client) => client.id)
  const keys = await issuerKeys(ids, options.keys)
  let handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null = null
  const served = await serve(options.port ?? 0, async (request, response) => {
    if (handle === null || !open.test(request.url ?? '')) {
      return send(response, 404, 'application/json', { error: 'not_found' })
    }
    await handle(request, response)
  })
  handle = (await provider(served.url, clients, keys, options.lifetimeSeconds ?? 600)).callback()

  const kept = new Map<string, { readonly token: string; readonly until: number }>()
  const tokenFor = async (id: string, scopes?: readonly string[]): Promise<string> => {
    const client = clients.find((other) => other.id === id)
    const key = keys.clients[id]
    if (client === undefined || key === undefined) throw new Error(`No client ${id}; there are: ${ids.join(', ')}`)
    const asked = scopes ?? client.scopes
    const name = [id, ...asked].join(' ')
    const before = kept.get(name)
    if (before !== undefined && before.until > Date.now()) return before.token
    const { token, expiresIn } = await requestToken({ issuer: served.url, audience, clientId: id, key, scopes: asked })
    kept.set(name, { token, until: Date.now() + (expiresIn - 30) * 1000 })
    return token
  }
  return { ...served, jwksUrl: `${served.url}/jwks`, audience, keys, tokenFor }
}
