import type { IncomingMessage } from 'node:http'
import type { JWK } from 'jose'
import type { Client } from './clients.ts'
import type { IssuerKeys } from './issuer-keys.ts'
import { type LoginOptions, loginSettings } from './issuer-login.ts'
import { issuerMemory } from './issuer-memory.ts'

/** The name by which the sample's access tokens know the gateway (`aud`). */
export const audience = 'https://deelpoort.example/v1'

const allScopes = ['exchange', 'consent', 'source', 'audit', 'privacy', 'review', 'admin']

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

const boundTokens = (bound: Client['bound']) => ({
  dpop_bound_access_tokens: bound === 'dpop',
  tls_client_certificate_bound_access_tokens: bound === 'mtls',
})

const publicKey = ({ d: _d, ...rest }: Readonly<Record<string, unknown>>) => rest

/** What stands before an issuer and ends its TLS hands on the client's certificate (RFC 8705 6.5); here nothing stands there. */
const certificateIn = ({ headers }: IncomingMessage): string | undefined => {
  const header = headers['x-client-certificate']
  return typeof header === 'string' ? decodeURIComponent(header) : undefined
}

/** An issuer as it is configured: with `signing` it signs by the first and publishes all. */
export interface Provided {
  readonly issuer: string
  readonly clients: readonly Client[]
  readonly keys: IssuerKeys
  readonly signing: readonly JWK[]
  readonly lifetime: number
  /** Where people log in; absent: nowhere. */
  readonly login?: LoginOptions
  /** Who registered since, by client id. */
  readonly registered?: (id: string) => RegisteredClient | undefined
}

/** A client that registered itself, with its public keys. */
export interface RegisteredClient extends Client {
  readonly jwks: readonly JWK[]
}

const metadata = (client: Client, jwks: readonly JWK[]) => ({
  client_id: client.id,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope: client.scopes.join(' '),
  ...boundTokens(client.bound),
  token_endpoint_auth_method: 'private_key_jwt' as const,
  token_endpoint_auth_signing_alg: 'ES256' as const,
  jwks: { keys: jwks as never[] },
})

const pagesClient = ({ clientId, redirectUri }: LoginOptions, { clients }: IssuerKeys) => ({
  client_id: clientId,
  grant_types: ['authorization_code'],
  response_types: ['code' as const],
  redirect_uris: [redirectUri],
  scope: 'openid',
  token_endpoint_auth_method: 'private_key_jwt' as const,
  token_endpoint_auth_signing_alg: 'ES256' as const,
  jwks: { keys: [publicKey(clients[clientId] as Readonly<Record<string, unknown>>) as never] },
})

/** The library's issuer for these clients: client credentials, tokens bound to a key or certificate where one is shown. */
export const provider = ({ issuer, clients, keys, signing, lifetime, login, registered = () => undefined }: Provided) =>
  quietly(async () => {
    const { Provider, errors } = await import('oidc-provider')
    const byId = new Map(clients.map((client) => [client.id, client]))
    return new Provider(issuer, {
      adapter: issuerMemory((id) => {
        const client = registered(id)
        return client && metadata(client, client.jwks)
      }),
      jwks: { keys: signing.map((key) => ({ ...key, use: 'sig' }) as never) },
      cookies: { keys: [keys.cookies] },
      scopes: allScopes,
      responseTypes: login === undefined ? [] : ['code'],
      ...(login === undefined ? {} : loginSettings(login)),
      clientAuthMethods: ['private_key_jwt'],
      clientDefaults: { id_token_signed_response_alg: 'ES256' },
      enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'] },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: { enabled: false },
        userinfo: { enabled: false },
        clientCredentials: { enabled: true },
        dPoP: { enabled: true },
        mTLS: {
          enabled: true,
          certificateBoundAccessTokens: true,
          getCertificate: (ctx) => certificateIn(ctx.req),
        },
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
      // It remembers nobody: each login asks who one is, so that one can be somebody else in the same browser.
      ttl: { ClientCredentials: lifetime, Session: 1 },
      expiresWithSession: () => false,
      extraTokenClaims: (_ctx, token) => {
        const id = 'clientId' in token ? (token.clientId ?? '') : ''
        const client = byId.get(id) ?? registered(id)
        if (client === undefined) return undefined
        return { oin: client.oin, ...(client.professional === null ? {} : { professional: client.professional }) }
      },
      clients: [
        ...(login === undefined ? [] : [pagesClient(login, keys)]),
        ...clients.map((client) =>
          metadata(client, [publicKey(keys.clients[client.id] as Readonly<Record<string, unknown>>) as JWK]),
        ),
      ],
    })
  })
