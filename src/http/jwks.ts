import { KeyObject } from 'node:crypto'
import { createRemoteJWKSet, errors, type JWSHeaderParameters } from 'jose'
import { Problem } from '../problems.ts'

/** An issuer that is trusted, and where its keys are. */
export interface TrustedIssuer {
  readonly issuer: string
  readonly jwksUri: string
  /** OINs of which it may issue tokens; absent: of every participant. */
  readonly oins?: readonly string[]
}

/** Public key (PEM) for a token of an issuer, or null where the issuer is not trusted or has no such key. */
export type KeyFinder = (issuer: unknown, header: JWSHeaderParameters) => Promise<string | null>

const noSuchKey = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported]

/**
 * Keys of the trusted issuers, fetched when needed and believed for `maxAgeSeconds`; then, or for an unknown key id (at most
 * every 30 s), they are fetched again, so that keys come and go without a restart. An issuer that cannot be reached by then
 * is `unavailable`: that is not the caller's fault.
 */
export const keyFinder = (issuers: readonly TrustedIssuer[], maxAgeSeconds = 300): KeyFinder => {
  const cacheMaxAge = maxAgeSeconds * 1000
  const cooldownDuration = Math.min(30_000, cacheMaxAge)
  const sets = new Map(
    issuers.map(({ issuer, jwksUri }) => [
      issuer,
      createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 3000, cooldownDuration, cacheMaxAge }),
    ]),
  )
  const written = new WeakMap<object, string>()
  return async (issuer, header) => {
    const set = typeof issuer === 'string' ? sets.get(issuer) : undefined
    if (set === undefined) return null
    try {
      const key = await set(header)
      const pem = written.get(key) ?? KeyObject.from(key).export({ type: 'spki', format: 'pem' }).toString()
      written.set(key, pem)
      return pem
    } catch (cause) {
      if (noSuchKey.some((kind) => cause instanceof kind)) return null
      throw new Problem('unavailable', 'Tokens cannot be checked now: the issuer does not answer.', {
        cause,
        retryAfter: 5,
      })
    }
  }
}
