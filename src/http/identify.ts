import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Claims } from './claims.ts'
import type { Bound, possession } from './possession.ts'
import { schemeOf, shownToken } from './shown-token.ts'

/** What a token says, and how its sender proved that it is his. */
export interface Identified {
  readonly claims: Claims
  readonly bound: Bound
}

/**
 * Reads the token of a call and has its sender prove all that it is bound to. Throws `NoValidToken`. An answer to a call with
 * scheme `DPoP` carries the nonce for the next proof, whatever comes of it (RFC 9449 8.2).
 */
export const identifier =
  (verify: (request: FastifyRequest) => Promise<Claims>, { nonce, prove }: ReturnType<typeof possession>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Identified> => {
    if (schemeOf(request) === 'DPoP') reply.header('DPoP-Nonce', nonce())
    const shown = shownToken(request)
    const claims = await verify(request)
    return { claims, bound: await prove(request, shown, claims) }
  }
