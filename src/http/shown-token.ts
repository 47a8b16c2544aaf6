import type { FastifyRequest } from 'fastify'
import { NoValidToken } from './token-fault.ts'

/** How a token was shown: RFC 6750 or RFC 9449. */
export type Scheme = 'Bearer' | 'DPoP'

/** A token as it was shown, in the header alone; one in a query or body is not seen. */
export interface ShownToken {
  readonly scheme: Scheme
  readonly token: string
}

const shape = /^(bearer|dpop) +([A-Za-z0-9._~+/-]+=*)$/i

const timesSent = (request: FastifyRequest, header: string): number =>
  request.raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header).length

/** The scheme that was tried, whatever came after it. */
export const schemeOf = (request: FastifyRequest): Scheme =>
  /^dpop\b/i.test(request.headers.authorization ?? '') ? 'DPoP' : 'Bearer'

/** The token of a call; throws `NoValidToken` without one, or where two were shown. */
export const shownToken = (request: FastifyRequest): ShownToken => {
  const { authorization } = request.headers
  if (authorization === undefined || !/^(bearer|dpop)\b/i.test(authorization)) throw new NoValidToken('token-missing')
  const token = shape.exec(authorization)?.[2]
  if (token === undefined || timesSent(request, 'authorization') > 1) throw new NoValidToken('token-invalid')
  return { scheme: schemeOf(request), token }
}
