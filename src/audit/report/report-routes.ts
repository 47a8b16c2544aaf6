import { z } from 'zod'
import { accepts } from '../../http/accept.ts'
import type { App } from '../../http/app.ts'
import { streamed } from '../../http/streamed.ts'
import { problemResponses } from '../../http/wire.ts'
import { Problem } from '../../problems.ts'
import { Lines } from '../views/export-schema.ts'
import { type Columns, mediaTypes, written } from '../views/written.ts'
import type { Call } from '../../http/caller.ts'
import { AccessReport, AccessReportBody } from './report-schema.ts'

const Answer = z.union([AccessReport, Lines]).meta({
  id: 'AccessReportAnswer',
  description: 'The report, or its items line by line (overzicht).',
  examples: z.globalRegistry.get(AccessReport)?.examples ?? [],
})

const types = { json: 'application/json', ...mediaTypes } as const

/** Makes the report of a call. */
export type MakeReport = (call: Call, body: AccessReportBody) => Promise<AccessReport>

/** `POST /access-reports` (inzage): who asked and got what about a person, as one answer or line by line. */
export const reportRoutes = (make: MakeReport) => async (app: App) => {
  app.post(
    '/access-reports',
    {
      config: { operation: 'access-reports.create', scope: ['privacy'], produces: Object.values(types) },
      schema: {
        tags: ['audit-events'],
        summary: 'Make an access report',
        description:
          'Who asked and got what about a person, when, why and on what ground, for himself or who speaks for him; decided by the tables of rights and recorded first (inzage in het logboek).',
        body: AccessReportBody,
        response: { 200: Answer, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      const { call, body } = request
      const type = types[body.format]
      if (!accepts(request.headers.accept, [type])) throw new Problem('not-acceptable', `This answers ${type}.`)
      const report = await make(call, body)
      if (body.format === 'json') return report
      return reply.type(type).send(streamed(written(lines(report.items), body.format, columns)))
    },
  )
}

async function* lines(items: AccessReport['items']) {
  yield* items
}

const same = (...names: readonly string[]): Columns => names.map((name) => [name, name])

const columns: Columns = [
  ...same('at', 'type', 'what'),
  ...['by', 'source', 'recipient'].flatMap((party): Columns => [
    [party, `${party}/name`],
    [`${party}Oin`, `${party}/oin`],
    [`${party}Kind`, `${party}/kind`],
  ]),
  ...same('function', 'employee', 'purpose', 'why', 'categories', 'outcome', 'reasons', 'ground'),
  ...['entry', 'log', 'index', 'leafHash', 'file'].map((name) => [name, `proof/${name}`] as const),
]
