import type { FastifyReply } from 'fastify'
import type { App } from '../http/app.ts'
import type { Call } from '../http/caller.ts'
import { AdviceView } from './exchange-schema.ts'
import { AdviceBody } from './question-schema.ts'

/** Advice as bytes, already recorded. */
export type Advise = (call: Call, body: AdviceBody) => Promise<Buffer>

/** `POST /v1/advice`: "Mag ik dit delen?" Nothing is asked of anyone; recorded as advice. */
export const adviceRoutes = (advise: Advise) => async (app: App) => {
  app.post(
    '/advice',
    {
      config: { operation: 'advice.create', scope: ['exchange'] },
      schema: {
        tags: ['advice'],
        summary: 'May I share this?',
        description:
          'The decision a request would get now, why, and what would make it lawful (advies: mag ik dit delen?). Works before there is a case.',
        body: AdviceBody,
        response: { 200: AdviceView },
      },
    },
    async (request, reply) => send(reply, await advise(request.call, request.body)),
  )
}

/** The bytes that were checked, as they are. */
const send = (reply: FastifyReply, bytes: Buffer) => reply.type('application/json; charset=utf-8').send(bytes)
