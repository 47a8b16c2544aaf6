import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../http/app.ts'
import { IdParams, problemResponses } from '../http/wire.ts'
import { NoticeBody, NoticeView } from './notice-schema.ts'
import type { Notices } from './notices.ts'

const tags = ['notices']
const scope = ['exchange'] as const

/** `/v1/notices`: telling others of one's own accord, the family first (berichten uit eigen beweging). */
export const noticeRoutes = (room: Notices) => async (app: App) => {
  const made = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { id, replayed }: { readonly id: string; readonly replayed: boolean },
  ): Promise<NoticeView> => {
    if (replayed) void reply.header('Idempotency-Replayed', 'true')
    void reply.code(201).header('Location', `${app.prefix}/notices/${id}`)
    return room.view(request.call, id)
  }

  app.post(
    '/notices',
    {
      config: { operation: 'notices.create', scope, idempotency: 'required' },
      schema: {
        tags,
        summary: 'Tell others of your own accord',
        description:
          'Decided for each recipient by itself; what is allowed waits sealed and is read once (bericht uit eigen beweging). A refusal is an outcome: 201.',
        body: NoticeBody,
        response: { 201: NoticeView, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) =>
      made(request, reply, await room.send(request.call, request.idempotencyKey ?? '', request.body)),
  )

  app.post(
    '/notices/:id/retries',
    {
      config: { operation: 'notices.retry', scope, idempotency: 'required' },
      schema: {
        tags,
        summary: 'Walk the way again',
        description:
          'To each recipient for whom it was held: after a verdict, or where the way broke off (opnieuw proberen).',
        params: IdParams,
        response: { 201: NoticeView, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) =>
      made(request, reply, await room.retry(request.call, request.idempotencyKey ?? '', request.params.id)),
  )

  app.post(
    '/notices/:id/cancellations',
    {
      config: { operation: 'notices.cancel', scope },
      schema: {
        tags,
        summary: 'Take a notice back',
        description: 'From who has not read it yet; what was read stays read (bericht intrekken).',
        params: IdParams,
        response: { 201: NoticeView, ...problemResponses(404) },
      },
    },
    async ({ call, params }, reply) =>
      reply
        .code(201)
        .header('Location', `${app.prefix}/notices/${params.id}`)
        .send(await room.cancel(call, params.id)),
  )

  app.get(
    '/notices/:id',
    {
      config: { operation: 'notices.read', scope },
      schema: {
        tags,
        summary: 'Read a notice of your own',
        description: 'What came of it for each recipient, without what was told (bericht lezen).',
        params: IdParams,
        response: { 200: NoticeView, ...problemResponses(404) },
      },
    },
    ({ call, params }) => room.view(call, params.id),
  )
}
