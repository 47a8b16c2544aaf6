import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../http/app.ts'
import type { Call } from '../http/caller.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { whenLost } from '../http/lost.ts'
import { type Cursors, IdParams, PageQuery, pageOf, problemResponses } from '../http/wire.ts'
import type { Question } from './ask.ts'
import type { DataRequest } from './data-request.ts'
import type { DataRequests, Served } from './data-requests.ts'
import { DataRequestSearch, DataRequestView } from './exchange-schema.ts'
import { DataRequestBody } from './question-schema.ts'

/** What the routes need beside the requests themselves. */
export interface DataRequestRoutePorts {
  readonly requests: DataRequests
  readonly cursors: Cursors
  readonly prepare: (call: Call, body: DataRequestBody) => Promise<Question>
  readonly kept: (call: Call, request: DataRequest) => Promise<DataRequestView>
  readonly search: (
    call: Call,
    query: DataRequestSearch,
    page: { readonly before: string | null; readonly limit: number },
  ) => Promise<{ readonly found: readonly DataRequest[]; readonly next: string | null }>
  /** Hears of what failed after the answer was safe; never with values. */
  readonly onFault: (error: unknown) => void
}

const tags = ['data-requests']

/** `/v1/data-requests`: ask, read, search, retry. Data comes once, in the answer that brings it. */
export const dataRequestRoutes = (ports: DataRequestRoutePorts) => async (app: App) => {
  app.post(
    '/data-requests',
    {
      config: { operation: 'data-requests.create', scope: ['exchange'], idempotency: 'required' },
      schema: {
        tags,
        summary: 'Ask a source for data',
        description:
          'Decides, records, asks the source, passes on only what is allowed (gegevensverzoek). A refusal is an outcome: 201.',
        body: DataRequestBody,
        response: { 201: DataRequestView, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      const { call, body } = request
      const prepare = () => ports.prepare(call, body)
      const served = await ports.requests.create(call, keyOf(request), JSON.stringify(body), prepare)
      return send(ports, reply, served)
    },
  )

  app.post(
    '/data-requests/:id/retries',
    {
      config: { operation: 'data-requests.retry', scope: ['exchange'], idempotency: 'required' },
      schema: {
        tags,
        summary: 'Walk the way again',
        description: 'The same question, the tables and facts of now; the only way to its data (opnieuw proberen).',
        params: IdParams,
        response: { 201: DataRequestView, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) =>
      send(ports, reply, await ports.requests.retry(request.call, keyOf(request), request.params.id)),
  )

  app.post(
    '/data-requests/:id/cancellations',
    {
      config: { operation: 'data-requests.cancel', scope: ['exchange'] },
      schema: {
        tags,
        summary: 'Take a question back',
        description: 'A request that still waits is over; what was shared stays shared (intrekken van een verzoek).',
        params: IdParams,
        response: { 201: DataRequestView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const cancelled = await ports.requests.cancel(request.call, request.params.id)
      return reply.code(201).header('Location', `${app.prefix}/data-requests/${cancelled.id}`).send(cancelled)
    },
  )

  app.get(
    '/data-requests/:id',
    {
      config: { operation: 'data-requests.read', scope: ['exchange'] },
      schema: {
        tags,
        summary: 'Read a request of your own',
        description: 'The outcome without data (gegevensverzoek lezen).',
        params: IdParams,
        response: { 200: DataRequestView, ...problemResponses(404) },
      },
    },
    async (request) => ports.kept(request.call, await ports.requests.find(request.call, request.params.id)),
  )

  app.post(
    '/data-requests/_search',
    {
      config: { operation: 'data-requests.search', scope: ['exchange'] },
      schema: {
        tags,
        summary: 'Search your own requests',
        description: 'By case, person or status, newest first, without data (gegevensverzoeken zoeken).',
        body: DataRequestSearch,
        querystring: PageQuery,
        response: { 200: pageOf(DataRequestView) },
      },
    },
    ({ call, body, query }, reply) =>
      answerPage(
        { cursors: ports.cursors, reply, call, query, about: [body], path: `${app.prefix}/data-requests/_search` },
        async (before, limit) => {
          const { found, next } = await ports.search(call, body, { before: idOf(before), limit })
          return { items: await Promise.all(found.map((one) => ports.kept(call, one))), next }
        },
      ),
  )
}

const keyOf = (request: FastifyRequest): string => request.idempotencyKey ?? ''

/** Sends the bytes that were recorded, as they are; a repeat says so. */
const send = (ports: DataRequestRoutePorts, reply: FastifyReply, served: Served) => {
  void reply.code(201).header('Location', `/v1/data-requests/${served.id}`).type('application/json; charset=utf-8')
  if (served.replayed) void reply.header('Idempotency-Replayed', 'true')
  whenLost(reply, served.answer?.lost ?? null, ports.onFault)
  return reply.send(served.bytes)
}
