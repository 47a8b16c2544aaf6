import { randomUUID } from 'node:crypto'
import { importJWK, SignJWT, type JWK } from 'jose'
import type { Prover } from './prover.ts'

/** What a client needs to ask for an access token. */
export interface TokenAsk {
  readonly issuer: string
  readonly audience: string
  readonly clientId: string
  readonly key: JWK
  readonly scopes: readonly string[]
  /** The token is bound to the key of who makes these proofs (RFC 9449 5). */
  readonly prove?: Prover
}

/**
 * Asks an access token with client credentials and `private_key_jwt` (RFC 7523), for one resource (RFC 8707). Gives the
 * token and its lifetime in seconds; throws with the issuer's error code where it is refused.
 */
export const requestToken = async (ask: TokenAsk): Promise<{ readonly token: string; readonly expiresIn: number }> => {
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', ...(ask.key.kid === undefined ? {} : { kid: ask.key.kid }) })
    .setIssuer(ask.clientId)
    .setSubject(ask.clientId)
    .setAudience(ask.issuer)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK(ask.key, 'ES256'))
  const url = `${ask.issuer}/token`
  const headers = ask.prove === undefined ? {} : { DPoP: await ask.prove({ method: 'POST', url }) }
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: ask.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      resource: ask.audience,
      scope: ask.scopes.join(' '),
    }),
  })
  const answer = (await response.json()) as { access_token?: string; expires_in?: number; error?: string }
  if (answer.access_token === undefined) {
    throw new Error(`The issuer gave ${ask.clientId} no access token: ${answer.error ?? response.status}`)
  }
  return { token: answer.access_token, expiresIn: answer.expires_in ?? 0 }
}
