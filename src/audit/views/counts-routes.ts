import type { App } from '../../http/app.ts'
import { problemResponses } from '../../http/wire.ts'
import type { Call } from '../../http/caller.ts'
import { CountSearch, CountsView } from './counts-schema.ts'

/** `POST /audit-events/_count` (aantallen): what partners exchanged with each other, in numbers alone. */
export const countsRoutes = (counts: (call: Call, search: CountSearch) => Promise<CountsView>) => async (app: App) => {
  app.post(
    '/audit-events/_count',
    {
      config: { operation: 'audit-events.count', scope: ['audit', 'privacy'] },
      schema: {
        tags: ['audit-events'],
        summary: 'Count exchanges between others',
        description:
          'Exchanges of which your organisation is no controller, by month that is over; small numbers are not told, and the look is recorded (uitwisselingen tussen partners tellen).',
        body: CountSearch,
        response: { 200: CountsView, ...problemResponses(404) },
      },
    },
    async (request) => counts(request.call, request.body),
  )
}
