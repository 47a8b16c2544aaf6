import type { FastifyReply } from 'fastify'
import type { App } from '../http/app.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, pageOf, problemResponses } from '../http/wire.ts'
import type { Idempotent } from './case-ports.ts'
import { caseChangeRoutes } from './case-change-routes.ts'
import { CaseBody, CaseSearch } from './case-schema.ts'
import { CaseView } from './case-view-schema.ts'
import type { Cases } from './cases.ts'

/** What the routes need beside the cases themselves. */
export interface CaseRoutePorts {
  readonly idempotent: Idempotent
  readonly cursors: Cursors
}

const tags = ['cases']
const scope = ['exchange'] as const
const CasePage = pageOf(CaseView).meta({ id: 'CasePage', description: 'A page of cases, newest first (casussen).' })

/** `/v1/cases`: open, read, search (casussen); case-change-routes.ts has what changes one. */
export const caseRoutes =
  (room: Cases, { idempotent, cursors }: CaseRoutePorts) =>
  async (app: App) => {
    await caseChangeRoutes(room)(app)
    const created = (reply: FastifyReply, id: string) => reply.code(201).header('location', `${app.prefix}/cases/${id}`)

    app.post(
      '/cases',
      {
        config: { operation: 'cases.create', scope, idempotency: 'required' },
        schema: {
          tags,
          summary: 'Open a case',
          description: 'By the organisation of the coordinator, which adds who takes part (casus openen).',
          body: CaseBody,
          response: { 201: CaseView, ...problemResponses(404, 409, 422) },
        },
      },
      async (request, reply) => {
        const { call, body } = request
        const { id, replayed } = await idempotent(call, request.idempotencyKey ?? '', body, () => room.open(call, body))
        if (replayed) reply.header('Idempotency-Replayed', 'true')
        return created(reply, id).send(await room.view(call, id))
      },
    )

    app.get(
      '/cases/:id',
      {
        config: { operation: 'cases.read', scope: ['exchange', 'consent'] },
        schema: {
          tags,
          summary: 'Read a case',
          description: 'As this caller may see it; unknown and not taking part are the same 404 (casus lezen).',
          params: IdParams,
          response: { 200: CaseView, ...problemResponses(404) },
        },
      },
      async (request) => room.view(request.call, request.params.id),
    )

    app.post(
      '/cases/_search',
      {
        config: { operation: 'cases.search', scope: ['exchange', 'consent'] },
        schema: {
          tags,
          summary: 'Search the own cases',
          description: 'Cases in which the caller takes part, newest first (casussen zoeken).',
          body: CaseSearch,
          querystring: PageQuery,
          response: { 200: CasePage },
        },
      },
      ({ call, body, query }, reply) =>
        answerPage(
          { cursors, reply, call, query, about: [body], path: `${app.prefix}/cases/_search` },
          (before, limit) => room.search(call, body, { before: idOf(before), limit }),
        ),
    )
  }
