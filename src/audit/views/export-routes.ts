import { z } from 'zod'
import { accepts } from '../../http/accept.ts'
import type { App } from '../../http/app.ts'
import { streamed } from '../../http/streamed.ts'
import { type Cursors, problemResponses } from '../../http/wire.ts'
import { Problem } from '../../problems.ts'
import type { ExportRoom } from './export-room.ts'
import { ExportBody, ExportQuery, Lines } from './export-schema.ts'
import { mediaTypes } from './written.ts'

const Position = z.strictObject({ month: z.string(), index: z.string() })

/** `POST /audit-events/_export` (uitgifte van het logboek), as a stream. */
export const exportRoutes = (room: ExportRoom, cursors: Cursors) => async (app: App) => {
  app.post(
    '/audit-events/_export',
    {
      config: { operation: 'audit-events.export', scope: ['audit', 'privacy'], produces: Object.values(mediaTypes) },
      schema: {
        tags: ['audit-events'],
        summary: 'Give out a view of the log',
        description:
          'Entries of which your organisation is a controller, oldest first, as a stream; recorded before the first byte. The link goes on where this export ends (logregels uitgeven).',
        querystring: ExportQuery,
        body: ExportBody,
        response: { 200: Lines, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      const { call, query, body } = request
      const type = mediaTypes[body.format]
      if (!accepts(request.headers.accept, [type])) throw new Problem('not-acceptable', `This answers ${type}.`)
      const bound = [call.operation, body]
      const from = Position.nullable().parse(cursors.open(call.caller.organisation, bound, query.cursor))
      const { lines, end } = await room.open(call, body, from)
      if (end !== null) {
        const cursor = cursors.seal(call.caller.organisation, bound, end)
        reply.header('link', `<${app.prefix}/audit-events/_export?cursor=${cursor}>; rel="next"`)
      }
      return reply.type(type).send(streamed(lines))
    },
  )
}
