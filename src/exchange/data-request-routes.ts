import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import type { Call } from '../http/caller.ts'
import { nextLink } from '../http/cursor.ts'
import { IdParams, PageQuery, pageOf, problemResponses } from '../http/wire.ts'
import type { Question } from './ask.ts'
import type { DataRequest } from './data-request-store.ts'
import type { DataRequests, Served } from './data-requests.ts'
import { DataRequestSearch, DataRequestView } from './exchange-schema.ts'
import { DataRequestBody } from './question-schema.ts'

type Page = z.output<typeof PageQuery>

/** What the routes need beside the requests themselves. */
export interface DataRequestRoutePorts {
  readonly requests: DataRequests
  readonly prepare: (call: Call, body: DataRequestBody) => Promise<Question>
  readonly kept: (call: Call, request: DataRequest) => DataRequestView
  readonly search: (
    call: Call,
    query: DataRequestSearch,
    page: Page,
  ) => Promise<{ readonly found: readonly DataRequest[]; readonly next: string | null }>
  /** The socket was gone before the answer was: recorded as `delivery-failed`; the release stands. */
  readonly undelivered: (call: Call, served: Served) => void
}

const tags = ['data requests']

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
      return send(ports, request, reply, served)
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
      send(ports, request, reply, await ports.requests.retry(request.call, keyOf(request), request.params.id)),
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
    async (request, reply) => {
      const { found, next } = await ports.search(request.call, request.body, request.query)
      const link = nextLink('/v1/data-requests/_search', next, request.query.limit)
      if (link !== null) void reply.header('Link', link)
      return { items: found.map((one) => ports.kept(request.call, one)) }
    },
  )
}

const keyOf = (request: FastifyRequest): string => request.idempotencyKey ?? ''

/** Sends the bytes that were recorded, as they are; a repeat says so. */
const send = (ports: DataRequestRoutePorts, request: FastifyRequest, reply: FastifyReply, served: Served) => {
  void reply.code(201).header('Location', `/v1/data-requests/${served.id}`).type('application/json; charset=utf-8')
  if (served.replayed) void reply.header('Idempotency-Replayed', 'true')
  if (served.answer !== null && served.answer.released.length > 0) {
    const { raw } = reply
    const lost = () => {
      if (!raw.writableFinished) ports.undelivered(request.call, served)
    }
    if (raw.destroyed) lost()
    else raw.once('close', lost)
  }
  return reply.send(served.bytes)
}
