import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { attachment } from '../../http/attachment.ts'
import type { AccessReportBody } from '../../audit/report/report-schema.ts'
import type { Tools } from '../area.ts'
import { page } from '../page-config.ts'
import { personsPath } from './find-page.tsx'
import { openedIn } from './opened.ts'
import { aliasIn, because, type Opening } from './opening.tsx'
import type { PersonRoom } from './person-room.ts'
import { reportDocument } from './report-document.ts'
import { ReportFormPage } from './report-form-page.tsx'
import { reportTexts } from './report-form-words.ts'
import { emptyReport, readReport, type ReportAsked, type ReportFault } from './report-form.ts'
import { ReportPage } from './report-page.tsx'
import { reportPdf } from './report-pdf.ts'

/** The report of access of a person that is open (AVG 15): the privacy officer's alone; as a page, or as a PDF that is kept nowhere. */
export const reportRoutes =
  (room: PersonRoom, opening: Opening, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const showReportForm = (
      request: FastifyRequest,
      reply: FastifyReply,
      alias: string,
      faults: readonly ReportFault[] = [],
      filled = emptyReport,
    ) => {
      const { language } = request
      const t = reportTexts[language]
      return shower.show(request, reply, {
        title: faults.length > 0 ? `${t.faults}: ${t.title}` : t.title,
        status: faults.length > 0 ? 400 : 200,
        content: <ReportFormPage {...{ language, alias, faults, filled }} csrf={shower.csrf(reply)} />,
      })
    }

    app.get(
      `${personsPath}/:alias/report`,
      page('persons.report', ['privacy'], { shows: 'nothing' }),
      (request, reply) => {
        const alias = aliasIn(request)
        if (openedIn(request, alias) === null)
          return reply.redirect(`${personsPath}/${encodeURIComponent(alias)}/why`, 303)
        return showReportForm(request, reply, alias)
      },
    )

    app.post(
      `${personsPath}/:alias/report`,
      page('persons.report', ['privacy'], { shows: 'persons' }),
      async (request, reply) => {
        const found = await opening.person(request, reply)
        if ('sent' in found) return found.sent
        const { alias, opened, municipality, person } = found
        const { asked, faults, filled } = readReport(request.body)
        if (asked === null) return showReportForm(request, reply, alias, faults, filled)
        const asker = asked.by === null ? person : await room.find(request.call, municipality, asked.by)
        await desk.look(request, { persons: asker === null ? [person] : [person, asker], ...because(opened) })
        if (asker === null) return showReportForm(request, reply, alias, ['unknown'], filled)
        const askerAlias = asker === person ? null : await room.aliasOf(request.call, municipality, asker)
        const body = bodyOf(asked, municipality, alias, askerAlias)
        const { language, call } = request
        const report = await desk.looked(request, () =>
          room.report({ ...call, operation: 'access-reports.create' }, body),
        )
        const names = await desk.names(request)
        const document = reportDocument(report, {
          ...{ language, names, at: call.moment.at, law: asked.law, other: askerAlias !== null },
          madeBy: names.organisation(call.caller.organisation),
        })
        if (asked.pdf) {
          reply.header('content-disposition', attachment(`${language === 'nl' ? 'inzage' : 'access'}.pdf`))
          return reply.type('application/pdf').send(reportPdf(document))
        }
        return shower.show(request, reply, {
          title: document.title,
          content: (
            <ReportPage {...{ language, alias, asked, askerAlias, report: document }} csrf={shower.csrf(reply)} />
          ),
        })
      },
    )
  }

const bodyOf = (
  { asker, law, subjectSaid, names }: ReportAsked,
  municipality: string,
  alias: string,
  askerAlias: string | null,
): AccessReportBody => ({
  ...{ municipality, person: { personId: alias }, law, evidence: false, format: 'json' },
  ...(askerAlias === null ? {} : { askedBy: { person: { personId: askerAlias }, capacity: asker } }),
  ...(subjectSaid === null ? {} : { subjectSaid }),
  ...(names === null ? {} : { names: { incident: names.incident, ...reasonOf(names.reason) } }),
})

const reasonOf = (reason: string) => (reason === '' ? {} : { reason })
