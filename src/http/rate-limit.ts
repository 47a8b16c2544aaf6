import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { App } from './app.ts'

const seconds = 60

/**
 * Counts calls per participant and minute, and answers 429 beyond `max`. `RateLimit` and `RateLimit-Policy` (draft-10) on every
 * counted answer. Per process: behind n processes a participant has n times as many.
 */
export const rateLimiter = async (app: App, max: number) => {
  await app.register(rateLimit, { global: false })
  const count = app.createRateLimit({
    max,
    timeWindow: seconds * 1000,
    keyGenerator: (request) => request.caller?.organisation ?? '',
  })
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.caller === null) return
    const state = await count(request)
    if (state.isAllowed) return
    reply.header('RateLimit-Policy', `"default";q=${max};w=${seconds}`)
    reply.header('RateLimit', `"default";r=${state.remaining};t=${state.ttlInSeconds}`)
    if (!state.isExceeded) return
    throw new Problem('too-many-requests', 'Wait until the time in Retry-After has passed.', {
      retryAfter: state.ttlInSeconds,
    })
  }
}
