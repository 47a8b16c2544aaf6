import type { App } from '../http/app.ts'
import { IdParams, problemResponses } from '../http/wire.ts'
import type { EvidenceRoom } from './evidence-room.ts'
import { EvidenceText } from './tlog-schema.ts'

/** `GET /audit-events/{id}/proof` (bewijs van een logregel), for the FG and the privacy officer. */
export const evidenceRoutes = (evidence: EvidenceRoom) => async (app: App) => {
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
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(text)
    },
  )
}
