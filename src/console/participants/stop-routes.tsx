import type { FastifyInstance } from 'fastify'
import type { Tools } from '../area.ts'
import { liftingRoutes } from './lifting-routes.tsx'
import { otherStopRoutes } from './other-stop-routes.tsx'
import { participantStopRoutes } from './participant-stop-routes.tsx'
import type { ParticipantsPorts } from './ports.ts'

/** Stopping at once, and lifting by two people, through the port of the API. */
export const stopRoutes = (ports: ParticipantsPorts, tools: Tools) => async (app: FastifyInstance) => {
  await app.register(participantStopRoutes(ports, tools))
  await app.register(otherStopRoutes(ports, tools))
  await app.register(liftingRoutes(ports, tools))
}
