import { z } from 'zod'
import type { App } from '../http/app.ts'
import { answerPage } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import type { AuditRoom } from './audit-room.ts'
import { EntryPageView, EntrySearch, EntryView } from './audit-schema.ts'

const scope = ['audit', 'privacy'] as const
const tags = ['audit-events']
const Position = z.strictObject({ month: z.string(), index: z.string() })

/** `POST /audit-events/_search` and `GET /audit-events/{id}` (logregels), for the FG and the privacy officer. */
export const auditRoutes = (room: AuditRoom, cursors: Cursors) => async (app: App) => {
  app.post(
    '/audit-events/_search',
    {
      config: { operation: 'audit-events.search', scope },
      schema: {
        tags,
        summary: 'Search the log',
        description:
          'Entries of which your organisation is a controller, newest first; the look itself is recorded (logregels zoeken).',
        querystring: PageQuery,
        body: EntrySearch,
        response: { 200: EntryPageView, ...problemResponses(404) },
      },
    },
    ({ call, query, body }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [body], path: `${app.prefix}/audit-events/_search` },
        (before, limit) => room.search(call, body, { before: Position.nullable().parse(before), limit }),
      ),
  )

  app.get(
    '/audit-events/:id',
    {
      config: { operation: 'audit-events.read', scope },
      schema: {
        tags,
        summary: 'Read one entry of the log',
        description: 'Of which your organisation is a controller; the look itself is recorded (logregel lezen).',
        params: IdParams,
        response: { 200: EntryView, ...problemResponses(404) },
      },
    },
    async (request) => room.read(request.call, request.params.id),
  )
}
