import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Prover } from './proof.ts'
import type { SigningKey } from './signing-key.ts'

/** Who asks an issuer for tokens, and for what. */
export interface ClientCredentials {
  /** As the issuer names itself: the audience of the assertion. */
  readonly issuer: string
  /** Where tokens are asked; `{issuer}/token` where absent. */
  readonly tokenUrl?: string
  readonly clientId: string
  /** The key that the issuer knows this client by (`private_key_jwt`). */
  readonly key: SigningKey
  /** The gateway, as its operator names it (RFC 8707 `resource`). */
  readonly audience: string
  readonly scopes: readonly string[]
  /** Binds the tokens to a key (DPoP); give the same to `client` as `proof`. */
  readonly proof?: Prover
  readonly fetch?: typeof globalThis.fetch
}

/** The issuer gave no token; `code` is its word (RFC 6749 5.2), or the status. */
export class TokenRefused extends Error {
  readonly code: string
  constructor(clientId: string, code: string) {
    super(`The issuer gave ${clientId} no access token: ${code}`)
    this.name = 'TokenRefused'
    this.code = code
  }
}

const assertion = ({ issuer, clientId, key }: ClientCredentials): Promise<string> =>
  new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: key.alg, ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(key.privateKey)

interface TokenAnswer {
  readonly access_token?: string
  readonly expires_in?: number
  readonly error?: string
}

const asked = async (
  who: ClientCredentials,
  nonce?: string,
): Promise<Required<Pick<TokenAnswer, 'access_token'>> & TokenAnswer> => {
  const { issuer, tokenUrl: url = `${issuer}/token`, clientId, proof } = who
  const response = await (who.fetch ?? globalThis.fetch)(url, {
    method: 'POST',
    headers:
      proof === undefined
        ? {}
        : { DPoP: await proof({ method: 'POST', url, ...(nonce === undefined ? {} : { nonce }) }) },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await assertion(who),
      resource: who.audience,
      scope: who.scopes.join(' '),
    }),
  })
  const answer = (await response.json().catch(() => ({}))) as TokenAnswer
  const given = response.headers.get('DPoP-Nonce')
  if (answer.error === 'use_dpop_nonce' && given !== null && nonce === undefined) return asked(who, given)
  const { access_token: token } = answer
  if (token === undefined) throw new TokenRefused(clientId, answer.error ?? String(response.status))
  return { ...answer, access_token: token }
}

const early = 30_000

/**
 * Tokens by client credentials and `private_key_jwt` (RFC 7523), for `client({ token })`. A token is kept until half a minute before
 * its end; callers that come together ask once. Throws TokenRefused.
 */
export const clientCredentials = (who: ClientCredentials): (() => Promise<string>) => {
  let kept = { token: '', until: 0 }
  let asking: Promise<string> | null = null
  const anew = async (): Promise<string> => {
    const at = Date.now()
    const { access_token: token, expires_in: seconds = 0 } = await asked(who)
    kept = { token, until: at + seconds * 1000 - early }
    return token
  }
  return async () => {
    if (Date.now() < kept.until) return kept.token
    asking ??= anew().finally(() => {
      asking = null
    })
    return asking
  }
}
