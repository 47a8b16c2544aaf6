import type { FastifyRequest } from 'fastify'
import { StopBody } from '../../participants/stop-schema.ts'
import type { Stops } from '../../participants/stops.ts'
import { Problem } from '../../problems.ts'
import { municipalityOf } from '../municipality.tsx'
import { sentIn } from './changing.tsx'

/** What a form says as a body of the API; null where it is none. */
export const stopBody = (request: FastifyRequest, what: Readonly<Record<string, unknown>>): StopBody | null => {
  const said = { municipality: municipalityOf(request), reason: sentIn(request).of('reason'), ...what }
  return StopBody.safeParse(said).data ?? null
}

/** Makes a stop through the port of the API. */
export const stopMade = (stops: Stops, request: FastifyRequest, body: StopBody | null) => async (): Promise<void> => {
  if (body === null) throw new Problem('invalid-input', 'This cannot be stopped like this.')
  await stops.make({ ...request.call, operation: 'stops.create' }, body)
}
