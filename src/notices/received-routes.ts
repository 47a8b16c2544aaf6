import type { App } from '../http/app.ts'
import { answerPage, positionOf } from '../http/answer-page.ts'
import { whenLost } from '../http/lost.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import { ReceivedNotice, WaitingNoticePage } from './received-schema.ts'
import type { Reading } from './reading.ts'

const tags = ['notices']
const scope = ['exchange'] as const
const path = '/received-notices'

/** `/v1/received-notices`: what others tell, for who is told (ontvangen berichten). */
export const receivedRoutes =
  (room: Reading, cursors: Cursors, onFault: (error: unknown) => void) => async (app: App) => {
    app.get(
      path,
      {
        config: { operation: 'received-notices.list', scope },
        schema: {
          tags,
          summary: 'Notices that wait',
          description:
            'For the own organisation, oldest first; nothing of whom they are about or who sent them (wachtende berichten).',
          querystring: PageQuery,
          response: { 200: WaitingNoticePage },
        },
      },
      ({ call, query }, reply) =>
        answerPage(
          { cursors, reply, call, query, about: [call.caller.municipalities], path: `${app.prefix}${path}` },
          async (after, limit) => {
            const { items, next } = await room.page(call, positionOf(after), limit)
            return { items: items.map(({ id, createdAt, expiresAt }) => ({ id, createdAt, expiresAt })), next }
          },
        ),
    )

    app.post(
      `${path}/:id/readings`,
      {
        config: { operation: 'received-notices.read', scope },
        schema: {
          tags,
          summary: 'Read a notice, once',
          description:
            'For a professional whom the token names. Decided again now, recorded before it is shown, and then gone (bericht ophalen).',
          params: IdParams,
          response: { 201: ReceivedNotice, ...problemResponses(404, 409) },
        },
      },
      async ({ call, params }, reply) => {
        const { bytes, lost } = await room.read(call, params.id)
        whenLost(reply, lost, onFault)
        const sent: unknown = bytes
        return reply
          .code(201)
          .type('application/json; charset=utf-8')
          .send(sent as never)
      },
    )
  }
