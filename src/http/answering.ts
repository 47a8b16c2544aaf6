import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '../problems.ts'
import { accepts } from './accept.ts'
import type { Metrics } from './metrics.ts'

const json = ['application/json'] as const

const producedBy = (request: FastifyRequest): readonly string[] => request.routeOptions.config.produces ?? json

/** Refuses a caller that would not take the form the answer has (406). */
export const takeAccept = async (request: FastifyRequest): Promise<void> => {
  if (request.is404 || request.method === 'OPTIONS' || accepts(request.headers.accept, producedBy(request))) return
  throw new Problem('not-acceptable', `This answers ${producedBy(request).join(' or ')}.`)
}

/** An answer without a schema, or of another media type than the route declares, never leaves. */
export const keepToPlan = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
  if (reply.statusCode >= 300 || request.is404 || request.method === 'OPTIONS' || payload === '' || payload == null)
    return payload
  const planned = (request.routeOptions.schema?.response ?? {}) as Readonly<Record<string, unknown>>
  const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? ''
  if (planned[reply.statusCode] !== undefined && producedBy(request).includes(type)) return payload
  throw new Error('An answer that the contract does not plan.')
}

/**
 * The bytes of an answer, checked against its strict schema: for a route that records before it sends (decisions.md 13). Throws
 * where the value is not exactly what the schema plans. Send them with `reply.code(n).type('application/json').send(bytes)`.
 */
export const answerBytes = <Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>): Buffer =>
  Buffer.from(JSON.stringify(z.encode(schema, value)), 'utf8')

/** Last hook of every request: one log line and the metrics; route pattern and numbers only. */
export const afterAnswer =
  (metrics: Metrics) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const route = (request.is404 ? undefined : request.routeOptions.url) ?? 'unmatched'
    const { statusCode: status, elapsedTime } = reply
    metrics.answered({ method: request.method, route, status, seconds: elapsedTime / 1000 })
    if (request.problem !== null) metrics.problem(request.problem)
    request.log.info(
      {
        method: request.method,
        route,
        status,
        milliseconds: Math.round(elapsedTime),
        organisation: request.caller?.organisation ?? null,
        traceId: request.trace.traceId,
      },
      'answered',
    )
  }
