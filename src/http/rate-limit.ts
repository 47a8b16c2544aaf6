import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { App } from './app.ts'

const seconds = 60

/** Whose calls are counted together, and how many he may make in a minute; null: as many as anyone. */
export interface Metered {
  readonly oin: string
  readonly callsPerMinute?: number | null
}

/** Counts a call and throws `too-many-requests` beyond the limit, with `Retry-After`. */
export interface RateLimits {
  /** A call of a participant: all its clients together. */
  ofParticipant(request: FastifyRequest, reply: FastifyReply, participant: Metered): Promise<void>
  /** A call that was refused before it was known whose it is: by address. It never counts for who shows a valid token. */
  ofAddress(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/**
 * Limits per minute; `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10) on every counted answer. Per
 * process: behind n gateways a participant has up to n times as many.
 */
export const rateLimits = async (app: App, max: number): Promise<RateLimits> => {
  await app.register(rateLimit, { global: false })
  const metered = new WeakMap<FastifyRequest, Metered>()
  const countParticipant = app.createRateLimit({
    max: (request) => metered.get(request)?.callsPerMinute ?? max,
    timeWindow: seconds * 1000,
    keyGenerator: (request) => metered.get(request)?.oin ?? '',
  })
  const countAddress = app.createRateLimit({ max, timeWindow: seconds * 1000 })

  const tell = (policy: string, reply: FastifyReply, state: Awaited<ReturnType<typeof countAddress>>): void => {
    if (state.isAllowed) return
    reply.header('RateLimit-Policy', `"${policy}";q=${state.max};w=${seconds}`)
    reply.header('RateLimit', `"${policy}";r=${state.remaining};t=${state.ttlInSeconds}`)
    if (!state.isExceeded) return
    throw new Problem('too-many-requests', 'Wait until the time in Retry-After has passed.', {
      retryAfter: state.ttlInSeconds,
    })
  }

  return {
    ofParticipant: async (request, reply, participant) => {
      metered.set(request, participant)
      tell('default', reply, await countParticipant(request))
    },
    ofAddress: async (request, reply) => tell('refused', reply, await countAddress(request)),
  }
}
