import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { PageRoom } from '../pages/pages.ts'
import { Problem } from '../problems.ts'
import type { Area } from './area.ts'
import { deskOf, type DeskPorts } from './desk.ts'
import { chooseFirst, municipalityRoutes } from './municipality.tsx'
import './page-config.ts'

/** What the console is made of. */
export interface ConsoleParts extends DeskPorts {
  readonly areas: readonly Area[]
  readonly nameOf: (municipality: string) => Promise<string | null>
}

const isShown = (status: number): boolean => (status >= 200 && status < 300) || status === 422

/**
 * The privacy officer's room. Of every page about persons: where the log takes no entry nothing is read (503), and where no look
 * was recorded nothing is sent (500), whatever the page itself forgot.
 */
export const consoleRoom = (parts: ConsoleParts): PageRoom => {
  const { areas, ready, nameOf } = parts
  const desk = deskOf(parts)
  const home = areas[0]?.place?.path ?? '/'
  return {
    places: areas.flatMap(({ place }) => place ?? []),
    styles: [fileURLToPath(new URL('console.css', import.meta.url)), ...areas.flatMap(({ styles = [] }) => styles)],
    scripts: Object.fromEntries(areas.flatMap(({ scripts = {} }) => Object.entries(scripts))),
    routes: (shower) => async (app: FastifyInstance) => {
      app.decorateRequest('looked', false)
      app.addHook('preHandler', chooseFirst)
      app.addHook('preHandler', async ({ routeOptions }) => {
        if (routeOptions.config.shows === 'persons') await ready()
      })
      app.addHook('onSend', async (request, reply) => {
        const { shows, operation } = request.routeOptions.config
        if (shows !== 'persons' || request.looked || !isShown(reply.statusCode)) return
        throw new Problem('internal', 'No look was recorded.', { cause: new Error(`${operation} recorded no look`) })
      })
      await app.register(municipalityRoutes(shower, nameOf, home))
      for (const { routes } of areas) await app.register(routes({ shower, desk }))
    },
  }
}
