import type { FastifyCorsOptions } from '@fastify/cors'
import type { FastifyRequest } from 'fastify'

const exposed = [
  'API-Version',
  'DPoP-Nonce',
  'Idempotency-Replayed',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
]

/** Who may read answers in a browser: the origins of the list; the contract may be read from everywhere (ADR transport/cors). */
export const corsPolicy =
  (origins: readonly string[]) =>
  async (request: FastifyRequest): Promise<FastifyCorsOptions> => ({
    origin: request.routeOptions.config.anyOrigin === true ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: exposed,
    strictPreflight: false,
  })
