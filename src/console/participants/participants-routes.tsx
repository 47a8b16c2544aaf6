import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Area, Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import { page } from '../page-config.ts'
import { changeRoutes } from './change-routes.tsx'
import { changeWords } from './change-words.ts'
import { healthUntil, sourcesHealth, webhooksHealth } from './health-store.ts'
import { joinRoutes } from './join-routes.tsx'
import { ParticipantPage } from './participant-page.tsx'
import { listStops } from './participant-store.ts'
import { ParticipantsPage, path } from './participants-page.tsx'
import { listParticipants, standingOf } from './participants-store.ts'
import { stopRoutes } from './stop-routes.tsx'
import { StopsPage, stopsPath } from './stops-page.tsx'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'
import type { ParticipantsPorts } from './ports.ts'
import { participantIn } from './participant-in.ts'

const officers = ['audit', 'privacy', 'admin'] as const

const nothing = { shows: 'nothing' } as const

/** `/console/participants`: who takes part, how they do, and what an administrator can do. */
export const participantsArea = (ports: ParticipantsPorts): Area => ({
  place: { path, label: { nl: words.nl.title, en: words.en.title }, scope: officers },
  styles: [fileURLToPath(new URL('participants.css', import.meta.url))],
  routes: (tools) => async (app) => {
    await app.register(readRoutes(ports, tools))
    await app.register(stopRoutes(ports, tools))
    await app.register(joinRoutes(ports, tools))
    await app.register(changeRoutes(ports, tools))
  },
})

/** A change that was just made, as the address says it. */
const doneIn = (request: FastifyRequest): string | null => {
  const { done } = request.query as { readonly done?: unknown }
  const [, found] = Object.entries(changeWords[request.language]).find(([kind]) => kind === done) ?? []
  return typeof found === 'object' && 'done' in found ? found.done : null
}

const mayChange = ({ call }: FastifyRequest): boolean => call.caller.scopes.includes('admin')

const readRoutes =
  (ports: ParticipantsPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance) => {
    const { db } = ports
    const healthFor = async (request: FastifyRequest, source?: string) => {
      const { caller, moment } = request.call
      const municipality = municipalityOf(request)
      // What cannot be counted now is counted later; the page says until when it was.
      await ports.catchUp(municipality).catch(() => undefined)
      const asked = { municipality, reader: caller.organisation, at: moment.at }
      const health = await sourcesHealth(db, { ...asked, ...(source === undefined ? {} : { source }) })
      return { health, countedUntil: await healthUntil(db, municipality) }
    }

    app.get(path, page('participants.list', officers, nothing), async (request, reply) => {
      const { language, call } = request
      const all = await listParticipants(db, municipalityOf(request), call.moment.localDate)
      const [names, healths] = await Promise.all([desk.names(request), healthFor(request)])
      const content = <ParticipantsPage {...{ language, names, all, ...healths, mayChange: mayChange(request) }} />
      return shower.show(request, reply, { title: words[language].title, content })
    })

    app.get(stopsPath, page('participants.stops', officers, nothing), async (request, reply) => {
      const { language } = request
      const stops = await listStops(db, municipalityOf(request))
      const names = await desk.names(request)
      const content = (
        <StopsPage {...{ language, names, stops, mayChange: mayChange(request), done: doneIn(request) }} />
      )
      return shower.show(request, reply, { title: stopWords[language].title, content })
    })

    app.get(`${path}/:oin`, page('participants.read', officers, nothing), async (request, reply) => {
      const { language, call } = request
      const municipality = municipalityOf(request)
      const { localDate: today } = call.moment
      const one = await participantIn(db, request)
      const standing = await standingOf(db, municipality, today, one.oin)
      const { health, countedUntil } = await healthFor(request, one.oin)
      const content = (
        <ParticipantPage
          {...{ language, one, today, standing, countedUntil, names: await desk.names(request) }}
          health={health.get(one.oin) ?? null}
          breakerOpen={await ports.breakerOpen(municipality, one.oin)}
          webhooks={await webhooksHealth(db, municipality, one.oin)}
          demandedOfAll={ports.demandedOfAll}
          mayChange={mayChange(request)}
          done={doneIn(request)}
        />
      )
      return shower.show(request, reply, { title: one.name, content })
    })
  }
