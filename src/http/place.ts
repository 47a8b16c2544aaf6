import type { FastifyReply, FastifyRequest } from 'fastify'
import type { NeutralIds } from './neutral-ids.ts'

/** Before a call is checked: ids under the neutral name of a log are those of its municipality, whoever sends them. */
export const takeNeutralIds =
  (ids: NeutralIds) =>
  async (request: FastifyRequest): Promise<void> => {
    request.params = ids.entering(request.params)
    request.query = ids.entering(request.query)
    if (request.body !== undefined) request.body = ids.entering(request.body)
  }

/**
 * Before an answer leaves: a caller that may not know where people live gets no id that names a municipality, whomever
 * it is about: a mask for some would itself tell of them (domain.md D.5).
 */
export const keepPlace =
  (ids: NeutralIds) =>
  async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (request.caller?.placeless !== true) return payload
    for (const name of ['location', 'link']) {
      const header = reply.getHeader(name)
      if (typeof header === 'string') reply.header(name, ids.leaving(header))
    }
    if (typeof payload === 'string') return ids.leaving(payload)
    return Buffer.isBuffer(payload) ? Buffer.from(ids.leaving(payload.toString('utf8')), 'utf8') : payload
  }
