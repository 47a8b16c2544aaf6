import { randomUUID, type webcrypto } from 'node:crypto'
import { exportJWK, importJWK, SignJWT, type JWK } from 'jose'
import * as oauth from 'oauth4webapi'
import type { Issuer } from '../../src/sample/issuer.ts'

/** The issuer of a test stands on this machine, without TLS. */
const insecure = { [oauth.allowInsecureRequests]: true }

/** A client of the issuer as a partner's own software is: its metadata, and the assertions that it signs. */
export const oauthClient = async (issuer: Issuer, clientId: string) => {
  const url = new URL(issuer.url)
  const server = await oauth.processDiscoveryResponse(
    url,
    await oauth.discoveryRequest(url, { ...insecure, algorithm: 'oidc' }),
  )
  const jwk = issuer.keys.clients[clientId]
  if (jwk === undefined) throw new Error(`No client ${clientId}`)
  const key = (await importJWK(jwk, 'ES256')) as webcrypto.CryptoKey
  const client: oauth.Client = { client_id: clientId }

  /** An access token of the issuer, bound as the client asks: to a key (DPoP), to a certificate, or to neither. */
  const token = async (
    scope: string,
    bound: { readonly dpop?: oauth.DPoPHandle; readonly certificate?: string } = {},
  ): Promise<string> => {
    const headers = bound.certificate && { 'x-client-certificate': encodeURIComponent(bound.certificate) }
    const answer = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      oauth.PrivateKeyJwt({ key, ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) }),
      { scope, resource: issuer.audience },
      { ...insecure, ...(bound.dpop && { DPoP: bound.dpop }), ...(headers && { headers }) },
    )
    return (await oauth.processClientCredentialsResponse(server, client, answer)).access_token
  }
  return { client, token }
}

/** A key pair for proofs. */
export const proofKeys = async (algorithm = 'ES256'): Promise<webcrypto.CryptoKeyPair> =>
  oauth.generateKeyPair(algorithm, { extractable: true })

/** What a proof made by hand differs in; `undefined` leaves it out. */
export interface ProofForgery {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly keys?: webcrypto.CryptoKeyPair
}

/** Makes proofs by hand, good ones but for what differs. */
export const proofMaker =
  (keys: webcrypto.CryptoKeyPair, good: Readonly<Record<string, unknown>>) =>
  async (forgery: ProofForgery = {}): Promise<string> => {
    const { publicKey, privateKey } = forgery.keys ?? keys
    const claims = { jti: randomUUID(), iat: Math.floor(Date.now() / 1000), ...good, ...forgery.claims }
    const kept = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
    const jwk: JWK = await exportJWK(publicKey)
    return new SignJWT(kept)
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...forgery.header })
      .sign(privateKey)
  }
