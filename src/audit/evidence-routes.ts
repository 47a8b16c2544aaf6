import { attachment } from '../http/attachment.ts'
import type { App } from '../http/app.ts'
import { IdParams, problemResponses } from '../http/wire.ts'
import type { EvidenceRoom } from './evidence-room.ts'
import type { OpeningRoom } from './opening-room.ts'
import { EntryOpening, EvidenceText } from './tlog-schema.ts'

/**
 * `GET /audit-events/{id}/proof` (bewijs van een logregel), for the FG and the privacy officer, and `/record`, what that
 * evidence proves, for the FG alone.
 */
export const evidenceRoutes = (evidence: EvidenceRoom, opening: OpeningRoom) => async (app: App) => {
  app.get(
    '/audit-events/:id/proof',
    {
      config: { operation: 'audit-events.prove', scope: ['audit', 'privacy'], produces: ['text/plain'] },
      schema: {
        tags: ['audit-events'],
        summary: 'Evidence of one entry',
        description:
          'A file that proves, without us, that this entry stands in the log (bewijs). It holds digests only. Waits up to two seconds for the signature.',
        params: IdParams,
        response: { 200: EvidenceText, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      const { name, text } = await evidence(request.call, request.params.id)
      return reply.type('text/plain; charset=utf-8').header('content-disposition', attachment(name)).send(text)
    },
  )

  app.get(
    '/audit-events/:id/record',
    {
      config: { operation: 'audit-events.open', scope: ['audit'] },
      schema: {
        tags: ['audit-events'],
        summary: 'Open one entry',
        description:
          'The whole record with its salt, so that its evidence proves what happened too (regel openen). Who has both can show it to anybody: the look is recorded first.',
        params: IdParams,
        response: { 200: EntryOpening, ...problemResponses(404) },
      },
    },
    async (request) => opening(request.call, request.params.id),
  )
}
