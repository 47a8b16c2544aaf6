import type { App } from '../http/app.ts'
import { problemResponses } from '../http/wire.ts'
import { IdentificationBody, IdentificationView } from './identification-schema.ts'
import type { Identify } from './identifications.ts'

/** `POST /person-identifications`: who somebody without a BSN turned out to be (identificaties). */
export const identificationRoutes = (identify: Identify) => async (app: App) => {
  app.post(
    '/person-identifications',
    {
      config: { operation: 'person-identifications.create', scope: ['consent'] },
      schema: {
        tags: ['person-facts'],
        summary: 'It became surer who somebody is',
        description: 'By a document, or by the BSN that was found; what was recorded stays (identificatie vastleggen).',
        body: IdentificationBody,
        response: { 201: IdentificationView, ...problemResponses(404) },
      },
    },
    async (request, reply) => reply.code(201).send(await identify(request.call, request.body)),
  )
}
