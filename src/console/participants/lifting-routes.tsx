import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../../problems.ts'
import type { Tools } from '../area.ts'
import { municipalityOf } from '../municipality.tsx'
import type { Names } from '../names.ts'
import { page } from '../page-config.ts'
import { type Changing, makeChange, showChange } from './changing.tsx'
import { listStops } from './participant-store.ts'
import type { ParticipantsPorts } from './ports.ts'
import { stopTitle } from './still-view.tsx'
import { stopsPath } from './stops-page.tsx'
import { stopWords } from './stop-words.ts'

/** Lifting a stop: done by two people, each for himself. */
export const liftingRoutes =
  ({ db, stops }: ParticipantsPorts, { shower, desk }: Tools) =>
  async (app: FastifyInstance): Promise<void> => {
    const lifting = async (request: FastifyRequest): Promise<Changing> => {
      const { id } = request.params as { readonly id: string }
      const { language } = request
      const found = (await listStops(db, municipalityOf(request))).find((stop) => stop.id === id)
      if (found === undefined) throw new Problem('not-found', 'There is no such stop here.')
      const names: Names = await desk.names(request)
      return {
        ...{ kind: 'liftStop', name: '', action: `${stopsPath}/${id}/lifting` },
        back: [stopsPath, stopWords[language].title],
        fields: () => (
          <p class="utrecht-paragraph">
            <strong>{stopTitle(found, names, language, true)}</strong>
          </p>
        ),
      }
    }
    const lift = page('participants.stop-lift', ['admin'], { shows: 'nothing' })
    app.get(`${stopsPath}/:id/lifting`, lift, async (request, reply) =>
      showChange(shower, request, reply, await lifting(request)),
    )
    app.post(`${stopsPath}/:id/lifting`, lift, async (request, reply) => {
      const { id } = request.params as { readonly id: string }
      return makeChange(shower, request, reply, await lifting(request), {
        ...{ faults: [], next: stopsPath },
        make: () => stops.lift({ ...request.call, operation: 'stops.lift' }, id),
      })
    })
  }
