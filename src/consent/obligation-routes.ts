import type { App } from '../http/app.ts'
import { nextLink } from '../http/cursor.ts'
import { type Cursors, PageQuery } from '../http/wire.ts'
import { ObligationPage } from './obligation-schema.ts'
import type { ObligationPosition, Obligations } from './obligations.ts'

/** `GET /obligations`: what the calling organisation has to do, and nobody else's (verplichtingen). */
export const obligationRoutes = (obligations: Obligations, cursors: Cursors) => async (app: App) => {
  app.get(
    '/obligations',
    {
      config: { operation: 'obligations.list', scope: ['exchange', 'consent', 'source'] },
      schema: {
        tags: ['obligations'],
        summary: 'What this organisation has to do',
        description: 'Duties that decisions and withdrawals gave it, oldest first (verplichtingen opvragen).',
        querystring: PageQuery,
        response: { 200: ObligationPage },
      },
    },
    async (request, reply) => {
      const { call, query } = request
      const { organisation, municipalities } = call.caller
      const bound = [call.operation, municipalities]
      const after = positionOf(cursors.open(organisation, bound, query.cursor))
      const { items, next } = await obligations.page(call, after, query.limit)
      const cursor = next === null ? null : cursors.seal(organisation, bound, next)
      const link = nextLink(`${app.prefix}/obligations`, cursor, query.limit)
      if (link !== null) void reply.header('link', link)
      return { items: [...items] }
    },
  )
}

const positionOf = (opened: unknown): ObligationPosition | null => {
  const { municipality, id } = (opened ?? {}) as Partial<ObligationPosition>
  return typeof municipality === 'string' && typeof id === 'string' ? { municipality, id } : null
}
