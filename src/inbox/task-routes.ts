import type { App } from '../http/app.ts'
import { answerPage, positionOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import {
  SourceTaskAnswer,
  SourceTaskDetail,
  SourceTaskEnd,
  SourceTaskPage,
  SourceTaskRefusal,
  SourceTaskView,
} from './task-schema.ts'
import type { Tasks } from './tasks.ts'

const tags = ['source-tasks']
const scope = ['source'] as const
const path = '/source-tasks'

/** `/source-tasks`: what is asked of a source that answers in its own time (brontaken). */
export const taskRoutes = (room: Tasks, cursors: Cursors) => async (app: App) => {
  app.get(
    path,
    {
      config: { operation: 'source-tasks.list', scope },
      schema: {
        tags,
        summary: 'Tasks that wait',
        description:
          'Open tasks of the own organisation, oldest first; nothing of what was asked (brontaken opvragen).',
        querystring: PageQuery,
        response: { 200: SourceTaskPage },
      },
    },
    ({ call, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [call.caller.municipalities], path: `${app.prefix}${path}` },
        (after, limit) => room.page(call, positionOf(after), limit),
      ),
  )

  app.get(
    `${path}/:id`,
    {
      config: { operation: 'source-tasks.read', scope },
      schema: {
        tags,
        summary: 'One task, with what its professional needs to weigh',
        description:
          'For a professional whom the token names; the look is recorded before it is shown (brontaak lezen).',
        params: IdParams,
        response: { 200: SourceTaskDetail, ...problemResponses(404) },
      },
    },
    ({ call, params }) => room.read(call, params.id),
  )

  app.post(
    `${path}/:id/claims`,
    {
      config: { operation: 'source-tasks.claim', scope },
      schema: {
        tags,
        summary: 'Take a task',
        description: 'Nobody else of the organisation then answers it; again is the same (brontaak oppakken).',
        params: IdParams,
        response: { 201: SourceTaskView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params }, reply) => reply.code(201).send(await room.claim(call, params.id)),
  )

  app.post(
    `${path}/:id/answers`,
    {
      config: { operation: 'source-tasks.answer', scope },
      schema: {
        tags,
        summary: 'Answer',
        description: 'Only what was asked is kept; it waits sealed and is given once (brontaak beantwoorden).',
        params: IdParams,
        body: SourceTaskAnswer,
        response: { 201: SourceTaskEnd, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => reply.code(201).send(await room.answer(call, params.id, body)),
  )

  app.post(
    `${path}/:id/refusals`,
    {
      config: { operation: 'source-tasks.refuse', scope },
      schema: {
        tags,
        summary: 'Refuse',
        description: 'The professional of the source weighs, and nobody overrides it (brontaak weigeren).',
        params: IdParams,
        body: SourceTaskRefusal,
        response: { 201: SourceTaskEnd, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => reply.code(201).send(await room.refuse(call, params.id, body.reason)),
  )
}
