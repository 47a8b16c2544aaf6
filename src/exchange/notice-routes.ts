import type { App } from '../http/app.ts'
import type { Call } from '../http/caller.ts'
import { IdParams, problemResponses } from '../http/wire.ts'
import { NoticesView } from './notice-schema.ts'

/** The notices of one's own data request. */
export type Notices = (call: Call, id: string) => Promise<NoticesView>

/** `GET /v1/data-requests/{id}/notice`: what each person is told of it (AVG 12 to 14). */
export const noticeRoutes = (notices: Notices) => async (app: App) => {
  app.get(
    '/data-requests/:id/notice',
    {
      config: { operation: 'data-requests.notice', scope: ['exchange'] },
      schema: {
        tags: ['data-requests'],
        summary: 'What the person is told of it',
        description:
          'A plain text for each person: who asked what, why, how long it is kept, which rights (bericht aan de inwoner).',
        params: IdParams,
        response: { 200: NoticesView, ...problemResponses(404) },
      },
    },
    async (request) => notices(request.call, request.params.id),
  )
}
