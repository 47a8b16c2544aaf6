import type { App } from '../http/app.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, problemResponses } from '../http/wire.ts'
import { DeliveryPage, DeliveryQuery } from './delivery-schema.ts'
import type { Subscriptions } from './subscriptions.ts'

const tags = ['webhooks']
const scope = ['exchange', 'consent', 'source'] as const
const path = '/webhook-subscriptions'

/** `/webhook-subscriptions/{id}/deliveries`: how telling went, to the organisation that wants to be told (afleverlog). */
export const deliveryRoutes = (room: Pick<Subscriptions, 'deliveries'>, cursors: Cursors) => async (app: App) => {
  app.get(
    `${path}/:id/deliveries`,
    {
      config: { operation: 'webhook-subscriptions.deliveries', scope },
      schema: {
        tags,
        summary: 'How telling went',
        description: 'Newest first: each event, each attempt, its outcome and status (afleverlog).',
        params: IdParams,
        querystring: DeliveryQuery,
        response: { 200: DeliveryPage, ...problemResponses(404) },
      },
    },
    ({ call, params, query }, reply) => {
      const state = query.state ?? null
      const asked = `${app.prefix}${path}/${params.id}/deliveries${state === null ? '' : `?state=${state}`}`
      return answerPage({ cursors, reply, call, query, about: [params.id, state], path: asked }, (before, limit) =>
        room.deliveries(call, params.id, { before: idOf(before), limit, state }),
      )
    },
  )
}
