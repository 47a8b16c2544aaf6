import type { App } from '../http/app.ts'
import { scopes } from '../http/caller.ts'
import { problemResponses } from '../http/wire.ts'
import type { Leaving } from './leaving.ts'
import { SuspensionBody, SuspensionParams, SuspensionView, TerminationBody, TerminationView } from './leaving-schema.ts'
import { OinParams } from './participant-schema.ts'

/** Suspensions and terminations of a participant, from either side (schorsing en opzegging). */
export const leavingRoutes = (leaving: Leaving) => async (app: App) => {
  app.post(
    '/participants/:oin/suspensions',
    {
      config: { operation: 'participants.suspensions.create', scope: scopes },
      schema: {
        tags: ['participants'],
        summary: 'Suspend at once',
        description:
          'By the functional administrator, or by the organisation itself. What is answered binds every release after it (schorsen).',
        params: OinParams,
        body: SuspensionBody,
        response: { 201: SuspensionView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const { oin } = request.params
      const view = await leaving.suspend(request.call, oin, request.body)
      return reply.code(201).header('location', `${app.prefix}/participants/${oin}`).send(view)
    },
  )

  app.post(
    '/participants/:oin/suspensions/:id/liftings',
    {
      config: { operation: 'participants.suspensions.lift', scope: scopes },
      schema: {
        tags: ['participants'],
        summary: 'Lift a suspension',
        description: 'By the side that suspended (schorsing opheffen).',
        params: SuspensionParams,
        response: { 201: SuspensionView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const { oin, id } = request.params
      const view = await leaving.resume(request.call, oin, id)
      return reply.code(201).header('location', `${app.prefix}/participants/${oin}`).send(view)
    },
  )

  app.post(
    '/participants/:oin/terminations',
    {
      config: { operation: 'participants.terminations.create', scope: scopes },
      schema: {
        tags: ['participants'],
        summary: 'Give notice',
        description:
          'From either side; it ends after the notice of the agreement. Until then a party may refuse any exchange; duties on past data remain (opzeggen).',
        params: OinParams,
        body: TerminationBody,
        response: { 201: TerminationView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const { oin } = request.params
      const view = await leaving.terminate(request.call, oin, request.body)
      return reply.code(201).header('location', `${app.prefix}/participants/${oin}`).send(view)
    },
  )
}
