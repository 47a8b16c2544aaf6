import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { RouteTable } from './route-table.ts'

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? ''

const refuseMethod = (reply: FastifyReply, allowed: readonly string[]): never => {
  reply.header('Allow', allowed.join(', '))
  throw new Problem('method-not-allowed', `Use ${allowed.join(' or ')}.`)
}

/** Answers what no route took: 405 with `Allow` where another method is there, else 404. */
export const missing =
  (table: RouteTable) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<never> => {
    const allowed = table.methodsAt(pathOf(request))
    if (allowed.length > 0) return refuseMethod(reply, allowed)
    throw nothingHere()
  }

const nothingHere = (): Problem => new Problem('not-found', 'There is nothing here for you.')

/** Keeps `GET /cases/_search` from being read as a case named `_search`, and `/cases/` as one without a name. */
export const refuseWrongMethod =
  (table: RouteTable) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.routeOptions.url?.includes(':') !== true) return
    if (Object.values(request.params as Record<string, string>).includes('')) throw nothingHere()
    const allowed = table.methodsExactlyAt(pathOf(request))
    if (allowed.length > 0 && !allowed.includes(request.method)) refuseMethod(reply, allowed)
  }
