import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestToken } from './access-token.ts'
import { clients as sampleClients, type Client } from './clients.ts'
import type { JWK } from 'jose'
import { issuerKeys, newKey, type IssuerKeys } from './issuer-keys.ts'
import { interact, type LoginOptions } from './issuer-login.ts'
import { audience, provider, type RegisteredClient } from './issuer-provider.ts'
import { prover, type Prover } from './prover.ts'
import { send, serve, type Served } from './serve.ts'

export { audience }

/** The sample's OAuth issuer on a socket of its own; `url` is its issuer identifier. */
export interface Issuer extends Served {
  readonly jwksUrl: string
  readonly audience: string
  readonly keys: IssuerKeys
  /** An access token for a named client, got over HTTP and kept while fresh; `scopes` narrows what it may. */
  readonly tokenFor: (client: string, scopes?: readonly string[]) => Promise<string>
  /** Tokens of a named client that are bound to a new key, and what makes proofs by it. */
  readonly boundFor: (client: string) => Promise<BoundTokens>
  /** Signs with a new key from now on; the one before is published still, or not. */
  readonly rotate: (before: 'published' | 'withdrawn') => Promise<void>
}

/** Tokens of one client that are of no use without its proofs. */
export interface BoundTokens {
  readonly token: () => Promise<string>
  readonly proof: Prover
}

export interface IssuerOptions {
  readonly port?: number
  readonly clients?: readonly Client[]
  /** New ones where absent. */
  readonly keys?: IssuerKeys
  /** Where people log in on pages; absent: nowhere. */
  readonly login?: LoginOptions
  /** Lifetime of an access token. */
  readonly lifetimeSeconds?: number
  /** Who registered since, by client id; looked up at each call. */
  readonly registered?: (id: string) => RegisteredClient | undefined
}

const forPeople = /^\/(auth|interaction)(\/[\w-]+)?(\?|$)/
const open = /^\/(token|jwks|\.well-known\/(openid-configuration|oauth-authorization-server))(\?|$)/

/** Starts the issuer: client credentials with `private_key_jwt`, JWT access tokens (`at+jwt`), a JWKS, and no pages. */
export const startIssuer = async (options: IssuerOptions = {}): Promise<Issuer> => {
  const { clients = sampleClients, login } = options
  const ids = clients.map((client) => client.id)
  const keys = await issuerKeys([...ids, ...(login === undefined ? [] : [login.clientId])], options.keys)
  let handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null = null
  const served = await serve(options.port ?? 0, async (request, response) => {
    const path = request.url ?? ''
    if (handle === null || !(open.test(path) || (login !== undefined && forPeople.test(path)))) {
      return send(response, 404, 'application/json', { error: 'not_found' })
    }
    await handle(request, response)
  })
  let signing: readonly JWK[] = [keys.signing]
  const serveWith = async (these: readonly JWK[]): Promise<void> => {
    signing = these
    const made = await provider({
      issuer: served.url,
      clients,
      keys,
      signing,
      lifetime: options.lifetimeSeconds ?? 600,
      ...(login === undefined ? {} : { login }),
      ...(options.registered && { registered: options.registered }),
    })
    const answer = made.callback()
    handle = async (request, response) => {
      if (login !== undefined && (await interact(made, login, request, response))) return
      await answer(request, response)
    }
  }
  await serveWith(signing)

  const kept = new Map<string, { readonly token: string; readonly until: number }>()
  const tokenOf = async (id: string, scopes?: readonly string[], prove?: Prover): Promise<string> => {
    const client = clients.find((other) => other.id === id)
    const key = keys.clients[id]
    if (client === undefined || key === undefined) throw new Error(`No client ${id}; there are: ${ids.join(', ')}`)
    const asked = scopes ?? client.scopes
    const name = [id, ...asked, ...(prove === undefined ? [] : ['bound'])].join(' ')
    const before = kept.get(name)
    if (before !== undefined && before.until > Date.now()) return before.token
    const { token, expiresIn } = await requestToken({
      issuer: served.url,
      audience,
      clientId: id,
      key,
      scopes: asked,
      ...(prove && { prove }),
    })
    kept.set(name, { token, until: Date.now() + (expiresIn - 30) * 1000 })
    return token
  }
  const rotate: Issuer['rotate'] = async (before) => {
    kept.clear()
    await serveWith([await newKey(), ...(before === 'published' ? signing : [])])
  }
  const tokenFor: Issuer['tokenFor'] = (id, scopes) => tokenOf(id, scopes)
  const boundFor: Issuer['boundFor'] = async (id) => {
    const proof = await prover()
    return { token: () => tokenOf(id, undefined, proof), proof }
  }
  return { ...served, rotate, boundFor, jwksUrl: `${served.url}/jwks`, audience, keys, tokenFor }
}
