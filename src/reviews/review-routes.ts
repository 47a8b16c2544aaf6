import type { App } from '../http/app.ts'
import { answerPage } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import { ReviewDetail, ReviewPage } from './review-schema.ts'
import type { ReviewPosition, Reviews } from './reviews.ts'
import { VerdictBody, VerdictView } from './verdict-schema.ts'
import type { Verdicts } from './verdicts.ts'

/** `/v1/reviews`: what waits for a person, and what he decides; for the reviewers of a municipality (beoordelingen). */
export const reviewRoutes = (reviews: Reviews, verdicts: Verdicts, cursors: Cursors) => async (app: App) => {
  app.get(
    '/reviews',
    {
      config: { operation: 'reviews.list', scope: ['review', 'audit'] },
      schema: {
        tags: ['reviews'],
        summary: 'What waits for a person',
        description:
          'Open reviews in the lanes of your mandate, what is due first coming first; an FG sees what is a week late (beoordelingen opvragen).',
        querystring: PageQuery,
        response: { 200: ReviewPage },
      },
    },
    ({ call, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [call.caller.municipalities], path: `${app.prefix}/reviews` },
        (after, limit) => reviews.page(call, positionOf(after), limit),
      ),
  )

  app.get(
    '/reviews/:id',
    {
      config: { operation: 'reviews.read', scope: ['review', 'audit'] },
      schema: {
        tags: ['reviews'],
        summary: 'One review, with the question it is about',
        description: 'What was asked, why, and what was judged so far (beoordeling lezen).',
        params: IdParams,
        response: { 200: ReviewDetail, ...problemResponses(404) },
      },
    },
    async (request) => reviews.read(request.call, request.params.id),
  )

  app.post(
    '/reviews/:id/verdicts',
    {
      config: { operation: 'reviews.judge', scope: ['review'] },
      schema: {
        tags: ['reviews'],
        summary: 'Give a verdict',
        description:
          'By a named reviewer with a mandate for the lane; never who asked, never the FG, two people where the lane asks it (oordeel geven).',
        params: IdParams,
        body: VerdictBody,
        response: { 201: VerdictView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const verdict = await verdicts.give(request.call, request.params.id, request.body)
      return reply.code(201).header('Location', `${app.prefix}/reviews/${verdict.review}`).send(verdict)
    },
  )
}

const positionOf = (opened: unknown): ReviewPosition | null => {
  const { municipality, dueAt, id } = (opened ?? {}) as Partial<ReviewPosition>
  return typeof municipality === 'string' && typeof dueAt === 'string' && typeof id === 'string'
    ? { municipality, dueAt, id }
    : null
}
