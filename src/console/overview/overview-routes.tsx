import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { countedUntil, dayCounts } from '../../audit/figures/day-counts-store.ts'
import type { Scope } from '../../http/caller.ts'
import type { MandateStore } from '../../reviews/verdict-store.ts'
import type { Db } from '../../store/database.ts'
import type { Area, Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { OverviewPage } from './overview-page.tsx'
import type { OverviewStore } from './overview-store.ts'
import { type By, periods, shapesOf } from './shapes.ts'
import { lastVerified } from './verified-store.ts'
import { words } from './words.ts'

/** What the overview is made with. `db` is the console's own login. */
export interface OverviewPorts {
  readonly db: Db
  readonly store: OverviewStore
  readonly mandates: MandateStore
  /** Counts what was appended a moment ago; on the application's login. */
  readonly catchUp: (municipality: string) => Promise<unknown>
}

const scope: readonly Scope[] = ['audit', 'privacy', 'review', 'admin']
const path = '/console'

/** `/console`: numbers of the officer's own organisation. Who may not read the entries sees the reviews of his lanes and the log. */
export const overviewArea = (ports: OverviewPorts): Area => ({
  place: { path, label: { nl: words.nl.place, en: words.en.place }, scope },
  styles: [fileURLToPath(new URL('../charts/charts.css', import.meta.url))],
  routes: (tools) => routes(ports, tools),
})

const routes =
  ({ db, store, mandates, catchUp }: OverviewPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance) => {
    app.get(path, page('overview.show', scope, { shows: 'nothing' }), async (request, reply) => {
      const { call, language } = request
      const { caller, moment } = call
      const municipality = municipalityOf(request)
      const reads = caller.scopes.some((each) => each === 'audit' || each === 'privacy')
      const controller = caller.organisation
      const by: By = (request.query as { readonly by?: unknown }).by === 'month' ? 'month' : 'week'
      const over = periods(by, moment.localDate)
      const lanes = async () =>
        caller.professional === null
          ? []
          : (await mandates.of(municipality, controller, caller.professional.id, moment.localDate)).map(
              ({ lane }) => lane,
            )
      const counts = async () => {
        // What cannot be counted now is counted later; the page says until when it was.
        await catchUp(municipality).catch(() => undefined)
        return dayCounts(db, { municipality, controller, from: over[0] ?? moment.localDate, by })
      }
      const waiting = async () =>
        store.waiting(municipality, { controller, lanes: reads ? null : await lanes(), now: moment.at })
      const [found, waits, seal, verified, names] = await Promise.all([
        reads ? counts() : null,
        reads || caller.scopes.includes('review') ? waiting() : null,
        store.seal(municipality),
        lastVerified(db, municipality),
        desk.names(request),
      ])
      const overview = {
        ...{ language, names, by, over, seal, verified, now: moment.at },
        shapes: found && shapesOf(found, over),
        counted: reads ? await countedUntil(db, municipality) : null,
        waiting: waits,
        readsLog: caller.scopes.some((each) => each !== 'review'),
      }
      return shower.show(request, reply, { title: words[language].title, content: <OverviewPage {...overview} /> })
    })
  }
