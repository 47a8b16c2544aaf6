import type { App } from '../http/app.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import { StopBody, StopPage, StopView } from './stop-schema.ts'
import type { Stops } from './stops.ts'

/** `/stops`: what a municipality ended at once, and two people lift (stops, noodstop). */
export const stopRoutes = (stops: Stops, cursors: Cursors) => async (app: App) => {
  app.get(
    '/stops',
    {
      config: { operation: 'stops.list', scope: ['admin'] },
      schema: {
        tags: ['participants'],
        summary: 'What was stopped',
        description: 'Stops of the own municipalities, those that were lifted too, oldest first (stops opvragen).',
        querystring: PageQuery,
        response: { 200: StopPage },
      },
    },
    ({ call, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [call.caller.municipalities], path: `${app.prefix}/stops` },
        (after, limit) => stops.list(call, idOf(after), limit),
      ),
  )

  app.post(
    '/stops',
    {
      config: { operation: 'stops.create', scope: ['admin'] },
      schema: {
        tags: ['participants'],
        summary: 'Stop at once',
        description:
          'Ends exchange with a participant, a source, for a purpose, by a professional or about a person. What is answered binds every release after it (direct stoppen).',
        body: StopBody,
        response: { 201: StopView, ...problemResponses(404) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .header('location', `${app.prefix}/stops`)
        .send(await stops.make(request.call, request.body)),
  )

  app.post(
    '/stops/:id/liftings',
    {
      config: { operation: 'stops.lift', scope: ['admin'] },
      schema: {
        tags: ['participants'],
        summary: 'Lift a stop',
        description: 'Two different people say so; the second ends it (stop opheffen, vier ogen).',
        params: IdParams,
        response: { 201: StopView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .header('location', `${app.prefix}/stops`)
        .send(await stops.lift(request.call, request.params.id)),
  )
}
