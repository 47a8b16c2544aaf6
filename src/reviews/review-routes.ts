import type { App } from '../http/app.ts'
import { nextLink } from '../http/cursor.ts'
import { type Cursors, PageQuery } from '../http/wire.ts'
import { ReviewPage } from './review-schema.ts'
import type { ReviewPosition, Reviews } from './reviews.ts'

/** `GET /reviews`: what waits for a person, for the reviewers of a municipality (beoordelingen). */
export const reviewRoutes = (reviews: Reviews, cursors: Cursors) => async (app: App) => {
  app.get(
    '/reviews',
    {
      config: { operation: 'reviews.list', scope: ['review'] },
      schema: {
        tags: ['reviews'],
        summary: 'What waits for a person',
        description: 'Open reviews of which your municipality is a controller, oldest first (beoordelingen opvragen).',
        querystring: PageQuery,
        response: { 200: ReviewPage },
      },
    },
    async (request, reply) => {
      const { call, query } = request
      const { organisation, municipalities } = call.caller
      const bound = [call.operation, municipalities]
      const { items, next } = await reviews.page(
        call,
        positionOf(cursors.open(organisation, bound, query.cursor)),
        query.limit,
      )
      const cursor = next === null ? null : cursors.seal(organisation, bound, next)
      const link = nextLink(`${app.prefix}/reviews`, cursor, query.limit)
      if (link !== null) void reply.header('link', link)
      return { items: [...items] }
    },
  )
}

const positionOf = (opened: unknown): ReviewPosition | null => {
  const { municipality, id } = (opened ?? {}) as Partial<ReviewPosition>
  return typeof municipality === 'string' && typeof id === 'string' ? { municipality, id } : null
}
