import fastifyJwt from '@fastify/jwt'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { App } from './app.ts'
import { Claims } from './claims.ts'
import { keyFinder, type TrustedIssuer } from './jwks.ts'
import { shownToken } from './shown-token.ts'
import { NoValidToken } from './token-fault.ts'

/** Whose tokens are taken, for whom, signed how (RFC 9068; decisions.md 42). */
export interface TokenOptions {
  readonly issuers: readonly TrustedIssuer[]
  readonly audience: string
  readonly algorithms: readonly string[]
  /** How long an issuer's keys are believed without asking again, in seconds; 300 where absent. */
  readonly keysMaxAgeSeconds?: number
}

const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const
type Asymmetric = (typeof asymmetric)[number]

const requiredClaims = ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti', 'oin']

const faultOf = (error: unknown): NoValidToken => {
  const code: unknown = (error as { readonly code?: unknown }).code
  return new NoValidToken(code === 'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED' ? 'token-expired' : 'token-invalid')
}

/**
 * Registers the one verifier and gives the function that reads the claims of a request's token: signature by the
 * issuer's JWKS, `typ` at+jwt, issuer, audience, algorithm, times (5 s tolerance), required claims, and that this issuer may name
 * this organisation. What was verified is kept a minute at most, never beyond `exp`. Throws `NoValidToken`, or `unavailable` where keys cannot be fetched.
 */
export const tokenVerifier = async (
  app: App,
  options: TokenOptions,
): Promise<(request: FastifyRequest) => Promise<Claims>> => {
  const findKey = keyFinder(options.issuers, options.keysMaxAgeSeconds)
  const mayName = ({ iss, oin }: Claims): boolean =>
    options.issuers.some((each) => each.issuer === iss && (each.oins?.includes(oin) ?? true))
  await app.register(fastifyJwt, {
    decode: { complete: true },
    secret: async (_request: FastifyRequest, token: fastifyJwt.TokenOrHeader) => {
      const { header, payload } = token as { header: fastifyJwt.JwtHeader; payload: { iss?: unknown } | null }
      const key = await findKey(payload?.iss, header as Parameters<typeof findKey>[1])
      if (key === null) throw new NoValidToken('token-invalid')
      return key
    },
    verify: {
      algorithms: options.algorithms.filter((each): each is Asymmetric => asymmetric.some((known) => known === each)),
      allowedIss: options.issuers.map((each) => each.issuer),
      allowedAud: options.audience,
      requiredClaims,
      checkTyp: 'at+jwt',
      clockTolerance: 5000,
      cache: 5000,
      cacheTTL: 60_000,
      extractToken: (request) => shownToken(request).token,
    },
  })
  return async (request) => {
    try {
      const claims = Claims.safeParse(await request.jwtVerify<object>())
      if (claims.success && mayName(claims.data)) return claims.data
    } catch (error) {
      if (error instanceof Problem || error instanceof NoValidToken) throw error
      throw faultOf(error)
    }
    throw new NoValidToken('token-invalid')
  }
}
