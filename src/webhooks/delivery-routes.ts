import type { App } from '../http/app.ts'
import { nextLink } from '../http/cursor.ts'
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
    async ({ call, params, query }, reply) => {
      const bound = [call.operation, params.id, query.state ?? null]
      const before = cursors.open(call.caller.organisation, bound, query.cursor)
      const page = {
        before: typeof before === 'string' ? before : null,
        limit: query.limit,
        state: query.state ?? null,
      }
      const { items, next } = await room.deliveries(call, params.id, page)
      const cursor = next === null ? null : cursors.seal(call.caller.organisation, bound, next)
      const state = query.state === undefined ? '' : `?state=${query.state}`
      const link = nextLink(`${app.prefix}${path}/${params.id}/deliveries${state}`, cursor, query.limit)
      if (link !== null) void reply.header('link', link)
      return { items: [...items] }
    },
  )
}
