import type { Area } from '../../console/area.ts'
import { participantsArea } from '../../console/participants/participants-routes.tsx'
import { organisationKinds } from '../../participants/organisation-kind.ts'
import { wireFigures } from '../figures.ts'
import type { ConsoleParts } from './parts.ts'

/** The pages of participants: they read on the login of the console, and change by the ports of the API. */
export const wireParticipants = ({ config, db, consoleDb, rooms, policies, metrics }: ConsoleParts): Area =>
  participantsArea({
    ...{ db: consoleDb, room: rooms.participantRoom, leaving: rooms.leaving, stops: rooms.stops },
    catchUp: wireFigures(db, policies).catchUp,
    demandedOfAll: config.possession.demanded,
    breakerOpen: async (municipality, oin) => {
      const open = await metrics.registry.getSingleMetric('deelpoort_source_breaker_open')?.get()
      const one = open?.values.find(({ labels }) => labels['municipality'] === municipality && labels['source'] === oin)
      return open === undefined || config.console === 'only' ? null : one?.value === 1
    },
    known: (municipality) => {
      const { purposes, categories } = policies.of(municipality).tables.vocabulary
      return {
        kinds: organisationKinds.filter((kind) => kind !== 'municipality-controller'),
        ...{ purposes: Object.keys(purposes), categories: Object.keys(categories) },
      }
    },
  })
