import { markOf } from '../../pages/mark.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { type Filled, type FindFault, isAlias, readFind } from './find-form.ts'
import { FindPage, personsPath } from './find-page.tsx'
import { close, open } from './opened.ts'
import { aliasIn, because, openingOf } from './opening.tsx'
import { PersonPage } from './person-page.tsx'
import type { PersonRoom } from './person-room.ts'
import { reportRoutes } from './report-routes.tsx'
import { words } from './words.ts'

const officers = ['audit', 'privacy'] as const
const empty: Filled = { alias: null, why: '', reference: '' }

/**
 * `/console/persons`: one person, opened with a reason that counts for half an hour of this visit. Every look with its reason is
 * in the log before anything of the person is read; the BSN stands in the body of a form and nowhere else.
 */
export const personRoutes =
  (room: PersonRoom) =>
  ({ shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const opening = openingOf(room, { shower, desk })
    const showFind = (
      request: FastifyRequest,
      reply: FastifyReply,
      filled: Filled,
      faults: readonly FindFault[] = [],
    ) => {
      const { language } = request
      const { alias } = filled
      const t = words[language]
      return shower.show(request, reply, {
        title: faults.length > 0 ? `${t.faults}: ${t.find}` : alias === null ? t.find : t.again,
        // Nothing is shown, so there is no look: 400, as 422 would ask for one.
        status: faults.length > 0 ? 400 : 200,
        content: <FindPage {...{ language, filled, faults }} csrf={shower.csrf(reply)} />,
      })
    }

    app.get(personsPath, page('persons.find', officers, { shows: 'nothing' }), (request, reply) =>
      showFind(request, reply, empty),
    )

    app.post(personsPath, page('persons.open', officers, { shows: 'persons' }), async (request, reply) => {
      const { find, filled, faults } = readFind(request.body)
      if (find === null) return showFind(request, reply, filled, faults)
      const municipality = municipalityOf(request)
      const person = await room.find(request.call, municipality, find.who)
      if (person === null) return opening.unknown(request, reply, find)
      await desk.look(request, { persons: [person], search: { found: true }, ...because(find) })
      const alias = await room.aliasOf(request.call, municipality, person)
      open(request, { alias, why: find.why, reference: find.reference })
      return reply.redirect(`${personsPath}/${alias}`, 303)
    })

    app.get(`${personsPath}/:alias/why`, page('persons.why', officers, { shows: 'nothing' }), (request, reply) => {
      const alias = aliasIn(request)
      // Asked the same whoever it is, and whether it is anybody.
      if (!isAlias(alias)) throw new Problem('not-found', 'There is nothing here for you.')
      return showFind(request, reply, { ...empty, alias })
    })

    app.get(`${personsPath}/:alias`, page('persons.read', officers, { shows: 'persons' }), async (request, reply) => {
      const found = await opening.person(request, reply)
      if ('sent' in found) return found.sent
      const { alias, opened, municipality, person } = found
      const { language, call } = request
      await desk.look(request, { persons: [person], ...because(opened) })
      const view = await room.read(call, municipality, person)
      if (view === null) return opening.unknown(request, reply, opened)
      const names = await desk.names(request)
      const mayReport = call.caller.scopes.includes('privacy')
      const content = (
        <PersonPage
          {...{ language, alias, opened, names, view, mayReport, today: call.moment.localDate }}
          csrf={shower.csrf(reply)}
        />
      )
      return shower.show(request, reply, { title: words[language].person(`…${markOf(alias)}`), content })
    })

    app.post(`${personsPath}/:alias/close`, page('persons.close', officers, { shows: 'nothing' }), (request, reply) => {
      close(request, aliasIn(request))
      return reply.redirect(personsPath, 303)
    })

    await app.register(reportRoutes(room, opening, { shower, desk }))
  }
