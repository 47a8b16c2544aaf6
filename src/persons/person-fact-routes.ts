import type { App } from '../http/app.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import {
  PersonFactBody,
  PersonFactEnding,
  PersonFactPage,
  PersonFactSearch,
  PersonFactView,
} from './person-fact-schema.ts'
import type { PersonFactsRoom } from './person-facts.ts'

const tags = ['person-facts']

/** `POST /person-facts`, `/person-facts/_search` and `/person-facts/{id}/endings` (feiten over personen). */
export const personFactRoutes = (room: PersonFactsRoom, cursors: Cursors) => async (app: App) => {
  app.post(
    '/person-facts',
    {
      config: { operation: 'person-facts.create', scope: ['consent'] },
      schema: {
        tags,
        summary: 'Record a fact about a person',
        description: 'What the BRP cannot know, dated and with its source, in the own cases (feit vastleggen).',
        body: PersonFactBody,
        response: { 201: PersonFactView, ...problemResponses(404) },
      },
    },
    async (request, reply) => reply.code(201).send(await room.record(request.call, request.body)),
  )

  app.post(
    '/person-facts/_search',
    {
      config: { operation: 'person-facts.search', scope: ['consent'] },
      schema: {
        tags,
        summary: 'Facts about a person',
        description: 'Those the calling organisation recorded itself, newest first (feiten zoeken).',
        body: PersonFactSearch,
        querystring: PageQuery,
        response: { 200: PersonFactPage, ...problemResponses(404) },
      },
    },
    ({ call, body, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [body], path: `${app.prefix}/person-facts/_search` },
        (before, limit) => room.search(call, body, { before: idOf(before), limit }),
      ),
  )
  app.post(
    '/person-facts/:id/endings',
    {
      config: { operation: 'person-facts.end', scope: ['consent'] },
      schema: {
        tags,
        summary: 'End a fact',
        description: 'By the organisation that recorded it; earlier than its last day alone (feit beëindigen).',
        params: IdParams,
        body: PersonFactEnding,
        response: { 201: PersonFactView, ...problemResponses(404) },
      },
    },
    async ({ call, params, body }, reply) => reply.code(201).send(await room.end(call, params.id, body)),
  )
}
