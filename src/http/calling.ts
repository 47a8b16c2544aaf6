import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Call } from './caller.ts'
import { everyAnswer } from './headers.ts'
import { languageOf } from './language.ts'
import { momentOf } from './moment.ts'
import { traceOf } from './trace.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const fscTransactionOf = (header: string | readonly string[] | undefined): string | null =>
  typeof header === 'string' && uuid.test(header) ? header.toLowerCase() : null

/** First hook of every request: one moment, one trace, and the headers of every answer. */
export const openCall =
  (now: () => Date) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.moment = momentOf(now())
    request.trace = traceOf(request.headers)
    reply.headers(everyAnswer)
  }

/** The call of a request whose caller is known; throws on a public route. */
export const callOf = (request: FastifyRequest): Call => {
  if (request.caller === null) throw new Error('A public route has no call.')
  return {
    ...request.trace,
    caller: request.caller,
    operation: request.routeOptions.config.operation,
    moment: request.moment,
    fscTransactionId: fscTransactionOf(request.headers['fsc-transaction-id']),
    language: languageOf(request.headers['accept-language']),
  }
}
