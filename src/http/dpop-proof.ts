import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { calculateJwkThumbprint, EmbeddedJWK, type JWTVerifyResult, jwtVerify } from 'jose'
import type { DpopNonces } from './dpop-nonces.ts'
import { NoValidToken } from './token-fault.ts'

/** What a proof must be made for, and signed how. `publicUrl`: as callers know the gateway, without a closing slash. */
export interface ProofOptions {
  readonly publicUrl: string
  readonly algorithms: readonly string[]
  readonly nonces: DpopNonces
  /** Milliseconds. */
  readonly clock: () => number
}

/** A proof that holds for this call, if it was not used before. */
export interface Proof {
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly thumbprint: string
  /** SHA-256 of key, `jti` and address: what may be used once. */
  readonly digest: Buffer
}

/** Seconds: how old a proof may be, and how far ahead of our clock. */
const oldest = 60
const ahead = 10

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

const withoutQuery = (address: unknown): string | null => {
  if (typeof address !== 'string' || !URL.canParse(address)) return null
  const url = new URL(address)
  url.search = url.hash = ''
  return url.href
}

/**
 * Checks the DPoP proof of a call for this access token (RFC 9449 4.3): one, typed, signed by the key in it with an
 * allowed algorithm, for this method, address and token, made just now, with our nonce. Throws `NoValidToken`.
 */
export const proofChecker = ({ publicUrl, algorithms, nonces, clock }: ProofOptions) => {
  const verify = async (shown: string, at: number): Promise<JWTVerifyResult> => {
    try {
      return await jwtVerify(shown, EmbeddedJWK, {
        typ: 'dpop+jwt',
        algorithms: [...algorithms],
        currentDate: new Date(at),
      })
    } catch {
      throw new NoValidToken('proof-invalid')
    }
  }

  return async (request: FastifyRequest, token: string): Promise<Proof> => {
    const shown = request.headers['dpop']
    if (typeof shown !== 'string' || shown === '') throw new NoValidToken('proof-missing')
    const at = clock()
    const { payload, protectedHeader } = await verify(shown, at)
    const { htm, htu, iat, jti, ath, nonce } = payload as Readonly<Record<string, unknown>>
    const age = typeof iat === 'number' ? at / 1000 - iat : NaN
    const here = withoutQuery(`${publicUrl}${request.raw.url ?? ''}`)
    const holds =
      htm === request.method &&
      here !== null &&
      withoutQuery(htu) === here &&
      age <= oldest &&
      age >= -ahead &&
      typeof jti === 'string' &&
      jti.length > 0 &&
      ath === sha256(token).toString('base64url')
    if (!holds || protectedHeader.jwk === undefined) throw new NoValidToken('proof-invalid')
    if (!nonces.accepts(nonce, at)) throw new NoValidToken('nonce-needed')
    const thumbprint = await calculateJwkThumbprint(protectedHeader.jwk)
    return { thumbprint, digest: sha256(JSON.stringify([thumbprint, jti, here])) }
  }
}
