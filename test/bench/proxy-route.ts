import type { FastifyReply } from 'fastify'
import { DataRequestBody } from '../../src/exchange/question-schema.ts'
import type { App } from '../../src/http/app.ts'
import { asking } from '../../src/sources/asking.ts'
import { SourceAnswer } from '../../src/sources/source-contract-schema.ts'
import type { SourceConnector, SourceQuestion } from '../../src/sources/source.ts'
import type { SourceProcess } from './source-process.ts'

/**
 * A route with the edge of a data request (token, limits, the schema of the body, `Idempotency-Key`, headers) that puts a ready
 * question to the source by the gateway's own client and returns what came as it came: no facts, no decision, no record.
 */
export const proxyRoute = (source: SourceProcess, body: SourceQuestion['body']) => async (app: App) => {
  const client = asking({ timeoutMs: 3000 })
  app.addHook('onClose', () => client.close())
  const connector: SourceConnector = {
    ...{ municipality: '9901', oin: body.askedBy.organisation, baseUrl: source.url, allowPrivateAddress: true },
    ...{ credential: () => source.credential, oauth: null, mapping: null },
    tls: { client: () => null, trusted: () => null },
  }
  app.post(
    '/bench-proxied',
    {
      config: { operation: 'bench.proxy', scope: ['exchange'], idempotency: 'required' },
      schema: {
        tags: ['data-requests'],
        summary: 'A bare proxy',
        description: 'The baseline of the benchmark (meting).',
        body: DataRequestBody,
        response: { 201: SourceAnswer },
      },
    },
    async ({ call }, reply) => {
      const trace = { traceparent: call.traceparent, tracestate: call.tracestate, fscTransactionId: body.requestId }
      const bytes = await client.ask(
        { connector, body, categories: {}, localDate: call.moment.localDate, trace },
        async (response) => {
          const parts: Buffer[] = []
          for await (const part of response.body) parts.push(part)
          return Buffer.concat(parts)
        },
      )
      return passedOn(reply, bytes)
    },
  )
}

/** As it came: no serializer looks at it. */
const passedOn = (reply: FastifyReply, bytes: Buffer) =>
  reply.code(201).type('application/json; charset=utf-8').send(bytes)
