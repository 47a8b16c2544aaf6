import { randomBytes, randomUUID } from 'node:crypto'
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose'
import type { Test } from 'tap'
import type { TokenOptions } from '../../src/http/authenticate.ts'
import type { PossessionOptions } from '../../src/http/possession.ts'
import { startIssuer, type Issuer } from '../../src/sample/issuer.ts'
import type { Client } from '../../src/sample/clients.ts'

/** How a forged token differs from a good one: `undefined` leaves a claim out. */
export interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly key?: JWK
}

/** A real issuer for a test: `token` comes over HTTP with `private_key_jwt`, `forge` is signed with the issuer's own key. */
export interface TestIssuer {
  readonly tokens: TokenOptions
  /** The issuer itself. */
  readonly issuer: Issuer
  token(client: string, scopes?: readonly string[]): Promise<string>
  forge(forgery: Forgery): Promise<string>
  close(): Promise<void>
}

const seconds = (): number => Math.floor(Date.now() / 1000)

/** Starts the issuer with these clients (the sample's where absent) and stops it at the end of the test. */
export const testIssuer = async (t: Test, clients?: readonly Client[]): Promise<TestIssuer> => {
  const issuer = await startIssuer(clients === undefined ? {} : { clients })
  t.teardown(() => issuer.close())
  const forge = async ({ claims, header, key = issuer.keys.signing }: Forgery): Promise<string> => {
    const payload: Record<string, unknown> = {
      iss: issuer.url,
      aud: issuer.audience,
      sub: 'forged',
      client_id: 'forged',
      jti: randomUUID(),
      iat: seconds(),
      exp: seconds() + 300,
      scope: 'exchange',
      ...claims,
    }
    const kept = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined)) as JWTPayload
    return new SignJWT(kept)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: issuer.keys.signing.kid ?? '', ...header })
      .sign(await importJWK(key, 'ES256'))
  }
  return {
    issuer,
    tokens: {
      issuers: [{ issuer: issuer.url, jwksUri: issuer.jwksUrl }],
      audience: issuer.audience,
      algorithms: ['RS256', 'PS256', 'ES256'],
    },
    token: (client, scopes) => issuer.tokenFor(client, scopes),
    forge,
    close: () => issuer.close(),
  }
}

/** What a gateway of its own knows of proofs: one process, no proxy, nothing demanded. */
export const provingHere = (more: Partial<PossessionOptions> = {}): PossessionOptions => {
  const used = new Set<string>()
  return {
    publicUrl: 'https://deelpoort.example',
    demanded: 'none',
    proofAlgorithms: ['ES256', 'PS256', 'EdDSA', 'Ed25519'],
    nonceKeys: [randomBytes(32)],
    useProof: async (digest) => {
      const before = used.size
      return used.add(digest.toString('hex')).size > before
    },
    certificate: { header: null, proxies: [] },
    ...more,
  }
}
