import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccessReportBody } from '../../audit/report/report-schema.ts'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { type Filled, type FindFault, readFind } from './find-form.ts'
import { FindPage, personsPath, UnknownPage } from './find-page.tsx'
import { close, open, openedIn, type Opened } from './opened.ts'
import { PersonPage } from './person-page.tsx'
import type { PersonRoom } from './person-room.ts'
import { reportDocument } from './report-document.ts'
import { readReport, type ReportAsked, type ReportFault, reportTexts } from './report-form.ts'
import { ReportFormPage, ReportPage } from './report-page.tsx'
import { reportPdf } from './report-pdf.ts'
import { words } from './words.ts'

const officers = ['audit', 'privacy'] as const
const aliasIn = (request: FastifyRequest): string => (request.params as { readonly alias: string }).alias
const because = ({ why, reference }: Pick<Opened, 'why' | 'reference'>) => ({
  why,
  ...(reference === null ? {} : { reference }),
})

/**
 * `/console/persons`: one person, opened with a reason that counts for half an hour of this visit. Every look with its reason is
 * in the log before anything of the person is read; the BSN stands in the body of a form and nowhere else.
 */
export const personRoutes =
  (room: PersonRoom) =>
  ({ shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const showFind = (
      request: FastifyRequest,
      reply: FastifyReply,
      alias: string | null,
      { filled, faults }: { readonly filled: Filled; readonly faults: readonly FindFault[] } = {
        filled: { why: '', reference: '' },
        faults: [],
      },
    ) => {
      const { language } = request
      const t = words[language]
      return shower.show(request, reply, {
        title: faults.length > 0 ? `${t.faults}: ${t.find}` : alias === null ? t.find : t.again,
        // Nothing is shown, so there is no look: 400, as 422 would ask for one.
        status: faults.length > 0 ? 400 : 200,
        content: <FindPage {...{ language, alias, filled, faults }} csrf={shower.csrf(reply)} />,
      })
    }

    const showUnknown = async (
      request: FastifyRequest,
      reply: FastifyReply,
      opened: Pick<Opened, 'why' | 'reference'>,
    ) => {
      await desk.look(request, { persons: [], search: { found: false }, ...because(opened) })
      const { language } = request
      const content = <UnknownPage language={language} />
      return shower.show(request, reply, { title: words[language].unknown, status: 404, content })
    }

    /** The person of an address that was opened with a reason; otherwise where to go. */
    const openedPerson = async (request: FastifyRequest, reply: FastifyReply) => {
      const alias = aliasIn(request)
      const opened = openedIn(request, alias)
      if (opened === null) return { sent: reply.redirect(`${personsPath}/${encodeURIComponent(alias)}/why`, 303) }
      const municipality = municipalityOf(request)
      const person = await room.find(request.call, municipality, { alias })
      if (person === null) return { sent: await showUnknown(request, reply, opened) }
      return { alias, opened, municipality, person }
    }

    app.get(personsPath, page('persons.find', officers, { shows: 'nothing' }), (request, reply) =>
      showFind(request, reply, null),
    )

    app.post(personsPath, page('persons.open', officers, { shows: 'persons' }), async (request, reply) => {
      const { find, ...again } = readFind(request.body)
      if (find === null) return showFind(request, reply, null, again)
      const municipality = municipalityOf(request)
      const person = await room.find(request.call, municipality, find.who)
      if (person === null) return showUnknown(request, reply, find)
      await desk.look(request, { persons: [person], search: { found: true }, ...because(find) })
      const alias = await room.aliasOf(request.call, municipality, person)
      open(request, { alias, why: find.why, reference: find.reference })
      return reply.redirect(`${personsPath}/${alias}`, 303)
    })

    app.get(`${personsPath}/:alias/why`, page('persons.why', officers, { shows: 'nothing' }), (request, reply) => {
      const alias = aliasIn(request)
      // Asked the same whoever it is, and whether it is anybody.
      if (!/^[0-9]{4}-[0-9A-Za-z-]{8,70}$/.test(alias)) throw new Problem('not-found', 'There is nothing here for you.')
      return showFind(request, reply, alias)
    })

    app.get(`${personsPath}/:alias`, page('persons.read', officers, { shows: 'persons' }), async (request, reply) => {
      const found = await openedPerson(request, reply)
      if ('sent' in found) return found.sent
      const { alias, opened, municipality, person } = found
      const { language, call } = request
      await desk.look(request, { persons: [person], ...because(opened) })
      const view = await room.read(call, municipality, person)
      if (view === null) return showUnknown(request, reply, opened)
      const names = await desk.names(request)
      const mayReport = call.caller.scopes.includes('privacy')
      const content = (
        <PersonPage
          {...{ language, alias, opened, names, view, mayReport, today: call.moment.localDate }}
          csrf={shower.csrf(reply)}
        />
      )
      return shower.show(request, reply, { title: words[language].person(`…${alias.slice(-6)}`), content })
    })

    app.post(`${personsPath}/:alias/close`, page('persons.close', officers, { shows: 'nothing' }), (request, reply) => {
      close(request, aliasIn(request))
      return reply.redirect(personsPath, 303)
    })

    const showReportForm = (
      request: FastifyRequest,
      reply: FastifyReply,
      alias: string,
      faults: readonly ReportFault[] = [],
    ) => {
      const { language } = request
      const t = reportTexts[language]
      return shower.show(request, reply, {
        title: faults.length > 0 ? `${t.faults}: ${t.title}` : t.title,
        status: faults.length > 0 ? 400 : 200,
        content: <ReportFormPage {...{ language, alias, faults }} csrf={shower.csrf(reply)} />,
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
        const found = await openedPerson(request, reply)
        if ('sent' in found) return found.sent
        const { alias, opened, municipality, person } = found
        const { asked, faults } = readReport(request.body)
        if (asked === null) return showReportForm(request, reply, alias, faults)
        const asker = asked.by === null ? person : await room.find(request.call, municipality, asked.by)
        await desk.look(request, { persons: asker === null ? [person] : [person, asker], ...because(opened) })
        if (asker === null) return showReportForm(request, reply, alias, ['unknown'])
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
          reply.header('content-disposition', `attachment; filename="${language === 'nl' ? 'inzage' : 'access'}.pdf"`)
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
  { asker, law, subjectSaid }: ReportAsked,
  municipality: string,
  alias: string,
  askerAlias: string | null,
): AccessReportBody => ({
  ...{ municipality, person: { personId: alias }, law, evidence: false, format: 'json' },
  ...(askerAlias === null ? {} : { askedBy: { person: { personId: askerAlias }, capacity: asker } }),
  ...(subjectSaid === null ? {} : { subjectSaid }),
})
