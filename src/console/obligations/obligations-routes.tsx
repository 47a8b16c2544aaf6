import type { FastifyInstance } from 'fastify'
import { own } from '../../core/own.ts'
import { Problem } from '../../problems.ts'
import { municipalityOf as municipalityIn } from '../../store/ids.ts'
import type { Area, Tools } from '../area.ts'
import { dayText } from '../../pages/moments.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import type { DutyPosition } from './duty-store.ts'
import { asks as asksWords } from './duty-words.ts'
import { dutyName, listPath, ObligationsPage, path } from './obligations-page.tsx'
import { ObligationPage } from './obligation-page.tsx'
import type { ObligationPagePorts } from './ports.ts'
import { type DutyList, dutyLists, words } from './words.ts'

const perPage = 25
const listIn = (value: unknown): DutyList => dutyLists.find((list) => list === value) ?? 'inform'
const cursorShape = /^(\d{4}-\d{2}-\d{2})_([0-9]{4}-[0-9a-f-]{36})$/

const positionIn = (value: unknown): DutyPosition | null => {
  const [, day, id] = (typeof value === 'string' ? cursorShape.exec(value) : null) ?? []
  return day === undefined || id === undefined || Number.isNaN(Date.parse(day)) ? null : { day, id }
}

/**
 * Obligations: whom the municipality still has to tell, who has not answered after a consent ended, and what else waits. Officers
 * read; a duty is met or put off by the organisation that has it, in the API, and by nobody else.
 */
export const obligationsArea = (ports: ObligationPagePorts): Area => ({
  place: { path, label: { nl: words.nl.title, en: words.en.title }, scope: ['audit', 'privacy'] },
  routes: (tools) => routes(ports, tools),
})

const routes =
  (ports: ObligationPagePorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    app.get(path, page('obligations.list', ['audit', 'privacy'], { shows: 'persons' }), async (request, reply) => {
      const { language, call } = request
      const municipality = municipalityOf(request)
      const { organisation } = call.caller
      const today = call.moment.localDate
      const query = request.query as Readonly<Record<string, unknown>>
      const list = listIn(query['list'])
      const after = positionIn(query['cursor'])
      const reader = ports.readerOf(organisation, municipality)
      const found = await ports.duties.page(municipality, reader, list, after, perPage + 1)
      const counts = await ports.duties.counts(municipality, reader, today)
      const rows = found.slice(0, perPage)
      const persons = [...new Set(rows.map(({ person }) => person))]
      await desk.look(request, { persons, search: { list } })
      const last = rows.at(-1)
      const more = found.length > perPage && last !== undefined
      const day = (list === 'met' ? last?.metOn : last?.due) ?? '9999-12-31'
      const content = (
        <ObligationsPage
          {...{ language, today, list, rows, counts, names: await desk.names(request), isFirst: after === null }}
          aliases={await ports.aliases(municipality, organisation, persons)}
          handing={ports.handing(municipality, language)}
          next={more ? listPath(list, `${day}_${last.id}`) : null}
        />
      )
      return shower.show(request, reply, { title: words[language].title, content })
    })

    app.get(
      `${path}/:id`,
      page('obligations.read', ['audit', 'privacy'], { shows: 'persons' }),
      async (request, reply) => {
        const { language, call } = request
        const { id } = request.params as { readonly id: string }
        const municipality = municipalityOf(request)
        const { organisation } = call.caller
        const reader = ports.readerOf(organisation, municipality)
        const duty = municipalityIn(id) === municipality ? await ports.duties.find(municipality, reader, id) : null
        if (duty === null) throw new Problem('not-found', 'There is no such duty here.')
        await desk.look(request, { persons: [duty.person], search: { obligation: duty.id } })
        const before = duty.due === null ? null : dayText(duty.due, language)
        const tells = duty.type === 'inform-person' && duty.metOn === null
        const content = (
          <ObligationPage
            {...{ language, duty, names: await desk.names(request), today: call.moment.localDate }}
            alias={(await ports.aliases(municipality, organisation, [duty.person])).get(duty.person) ?? duty.id}
            asks={own(asksWords, duty.type)?.[language] ?? ports.asks(municipality, duty.type, before, language)}
            events={await ports.events.of(municipality, duty.id)}
            word={duty.withdrawal === null ? null : await ports.events.word(municipality, duty.withdrawal)}
            {...(tells ? { way: await ports.safeWay(call, municipality, duty) } : {})}
          />
        )
        return shower.show(request, reply, { title: dutyName(duty.type, language), content })
      },
    )
  }
