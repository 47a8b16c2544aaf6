import type { App } from '../http/app.ts'
import { scopes } from '../http/caller.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { type Cursors, PageQuery, problemResponses } from '../http/wire.ts'
import { AccessRulesBody, OinParams, ParticipantBody, ParticipantPage, ParticipantView } from './participant-schema.ts'
import type { ParticipantRoom } from './participant-room.ts'

/** `GET /participants`, `POST /participants`, `GET /participants/{oin}` and its access rules (deelnemers). */
export const participantRoutes = (room: ParticipantRoom, cursors: Cursors) => async (app: App) => {
  app.get(
    '/participants',
    {
      config: { operation: 'participants.list', scope: scopes },
      schema: {
        tags: ['participants'],
        summary: 'Who takes part',
        description: "Organisations that take part in the caller's own municipalities today (deelnemers opvragen).",
        querystring: PageQuery,
        response: { 200: ParticipantPage },
      },
    },
    ({ call, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [call.caller.municipalities], path: `${app.prefix}/participants` },
        (after, limit) => room.list(call, { after: idOf(after), limit }),
      ),
  )

  app.post(
    '/participants',
    {
      config: { operation: 'participants.create', scope: ['admin'] },
      schema: {
        tags: ['participants'],
        summary: 'Let an organisation take part',
        description: 'By the functional administrator, in its own municipalities (deelnemer toevoegen).',
        body: ParticipantBody,
        response: { 201: ParticipantView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const view = await room.add(request.call, request.body)
      return reply.code(201).header('location', `${app.prefix}/participants/${view.oin}`).send(view)
    },
  )

  app.get(
    '/participants/:oin',
    {
      config: { operation: 'participants.read', scope: scopes },
      schema: {
        tags: ['participants'],
        summary: 'One participant',
        description: "An organisation that takes part in one of the caller's own municipalities (deelnemer opvragen).",
        params: OinParams,
        response: { 200: ParticipantView, ...problemResponses(404) },
      },
    },
    async (request) => room.view(request.call, request.params.oin),
  )

  app.post(
    '/participants/:oin/access-rules',
    {
      config: { operation: 'participants.access-rules.create', scope: ['admin'] },
      schema: {
        tags: ['participants'],
        summary: 'Demand that tokens be bound to their sender',
        description:
          'By the functional administrator; within seconds every call with another token is refused. Never less than was demanded before: the operator takes that back (toegangsregels instellen).',
        params: OinParams,
        body: AccessRulesBody,
        response: { 201: ParticipantView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const { oin } = request.params
      const view = await room.demand(request.call, oin, request.body.senderConstraint)
      return reply.code(201).header('location', `${app.prefix}/participants/${oin}`).send(view)
    },
  )
}
