import type { FastifyInstance } from 'fastify'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { lanes } from './lane-words.ts'
import { listPath, path } from './list-path.ts'
import type { ReviewPagePorts } from './ports.ts'
import { positionIn, positionText } from './position.ts'
import { heldBy } from './reading.ts'
import { ReviewsPage } from './reviews-page.tsx'
import { words } from './words.ts'

const perPage = 25
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const laneIn = (value: unknown): string | null =>
  typeof value === 'string' && Object.hasOwn(lanes, value) ? value : null

/** The queue: of whom a row is, is read and recorded only where its lane is the viewer's. */
export const listRoute =
  (ports: ReviewPagePorts, { shower, desk }: Tools) =>
  (app: FastifyInstance): void => {
    app.get(path, page('reviews.list', ['review', 'audit'], { shows: 'persons' }), async (request, reply) => {
      const { language, call } = request
      const municipality = municipalityOf(request)
      const { state, lane: asked, cursor } = request.query as Readonly<Record<string, unknown>>
      const over = state === 'over'
      const lane = laneIn(asked)
      const after = positionIn(textOf(cursor))
      const { at } = call.moment
      const filter = { controller: call.caller.organisation, over, lanes: lane === null ? null : [lane], now: at }
      const found = await ports.queue.page(municipality, filter, after, perPage + 1)
      const counts = await ports.queue.counts(municipality, filter)
      const held = (await heldBy(ports, request, municipality))?.map((one) => one.lane) ?? null
      const rows = found.slice(0, perPage)
      const shown = rows.filter((row) => held === null || held.includes(row.lane))
      const persons = [...new Set(shown.map(({ person }) => person))]
      await desk.look(request, { persons, search: { over, lane } })
      const aliases = await ports.aliases(municipality, call.caller.organisation, persons)
      const last = rows.at(-1)
      const more = found.length > perPage && last !== undefined
      const content = (
        <ReviewsPage
          {...{ language, at, over, lane, counts, held, names: await desk.names(request), isFirst: after === null }}
          rows={rows.map((row) => ({
            row,
            yours: held === null ? null : held.includes(row.lane),
            alias: shown.includes(row) ? (aliases.get(row.person) ?? row.id) : null,
          }))}
          next={
            more
              ? listPath(over, lane, positionText({ at: (over ? last.overAt : null) ?? last.dueAt, id: last.id }))
              : null
          }
        />
      )
      return shower.show(request, reply, { title: words[language].title, content })
    })
  }
