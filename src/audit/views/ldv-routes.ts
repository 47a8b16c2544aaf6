import type { App } from '../../http/app.ts'
import type { LdvRoom } from './ldv-room.ts'
import { ProcessingActivities, ProcessingSearch } from './ldv-schema.ts'

/** `POST /ldv/processing-activities`: the Logboek Dataverwerkingen, read extension (Logboek lezen). Outside `/v1`. */
export const ldvRoutes = (room: LdvRoom) => async (app: App) => {
  app.post(
    '/ldv/processing-activities',
    {
      config: { operation: 'ldv.processing-activities', scope: ['audit', 'privacy'] },
      schema: {
        tags: ['audit-events'],
        summary: 'Read the Logboek Dataverwerkingen',
        description:
          'Lines of which your organisation is a controller, by trace, activity or data subject; the look is recorded. A trace without a data subject is looked for in the 31 days before `endTime` (now, where it is absent) unless `startTime` goes further back (Logboek Dataverwerkingen lezen).',
        body: ProcessingSearch,
        response: { 200: ProcessingActivities },
      },
    },
    async (request) => room.search(request.call, request.body),
  )
}
