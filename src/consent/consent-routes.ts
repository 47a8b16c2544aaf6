import type { App } from '../http/app.ts'
import type { Call } from '../http/caller.ts'
import { answerPage, idOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import { ConsentBody, ConsentSearch } from './consent-schema.ts'
import { ConsentPage, ConsentView } from './consent-view-schema.ts'
import type { Consents } from './consents.ts'
import { consentOf, stopOf, wordOf } from './said-schema.ts'
import { StatementBody } from './statement-schema.ts'
import { ConsentWithdrawalBody, WithdrawalView } from './withdrawal-schema.ts'
import type { Withdrawals } from './withdrawals.ts'

/** Runs a call once a key; a repeat gets the id of the first. The outcome is rendered anew by id (decisions.md 27). */
export type Idempotent = (
  call: Call,
  key: string,
  body: unknown,
  run: () => Promise<{ readonly id: string }>,
) => Promise<{ readonly id: string; readonly replayed: boolean }>

/** What the routes of consents serve. */
export interface ConsentRoutePorts {
  readonly consents: Consents
  readonly withdrawals: Withdrawals
  readonly idempotent: Idempotent
  readonly cursors: Cursors
}

const tags = ['consents']

/** `POST /consents`, `GET /consents/{id}`, `_search`, `/{id}/statements`, `/{id}/withdrawals` (toestemmingen). */
export const consentRoutes = (ports: ConsentRoutePorts) => async (app: App) => {
  const { consents, withdrawals, idempotent, cursors } = ports

  app.post(
    '/consents',
    {
      config: { operation: 'consents.create', scope: ['consent'], idempotency: 'required' },
      schema: {
        tags,
        summary: 'Record a consent',
        description:
          'With what was said in it, as it was said; whether it counts is computed (toestemming vastleggen).',
        body: ConsentBody,
        response: { 201: ConsentView, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { call, body } = request
      const consent = consentOf(call, body)
      const record = () => consents.record(call, consent)
      const { id, replayed } = await idempotent(call, request.idempotencyKey ?? '', body, record)
      if (replayed) void reply.header('Idempotency-Replayed', 'true')
      const view = await consents.view(call, id)
      return reply.code(201).header('location', `${app.prefix}/consents/${id}`).send(view)
    },
  )

  app.get(
    '/consents/:id',
    {
      config: { operation: 'consents.read', scope: ['consent'] },
      schema: {
        tags,
        summary: 'A consent and how it stands now',
        description: 'For who may record consent in its case (toestemming lezen).',
        params: IdParams,
        response: { 200: ConsentView, ...problemResponses(404) },
      },
    },
    async (request) => consents.view(request.call, request.params.id),
  )

  app.post(
    '/consents/_search',
    {
      config: { operation: 'consents.search', scope: ['consent'] },
      schema: {
        tags,
        summary: 'Consents of a case',
        description: 'Newest first; for who may record consent in it (toestemmingen zoeken).',
        body: ConsentSearch,
        querystring: PageQuery,
        response: { 200: ConsentPage, ...problemResponses(404) },
      },
    },
    ({ call, body, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [body], path: `${app.prefix}/consents/_search` },
        (before, limit) =>
          consents.search(call, {
            case: body.case,
            person: body.person ?? null,
            layer: body.layer ?? null,
            before: idOf(before),
            limit,
          }),
      ),
  )

  app.post(
    '/consents/:id/statements',
    {
      config: { operation: 'consents.say', scope: ['consent'] },
      schema: {
        tags,
        summary: "Record one more person's word",
        description: 'In a consent that is there (verklaring toevoegen). Answered with the consent as it then stands.',
        params: IdParams,
        body: StatementBody,
        response: { 201: ConsentView, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      const { call, params, body } = request
      await consents.say(call, params.id, wordOf(call, body))
      const view = await consents.view(call, params.id)
      return reply.code(201).header('location', `${app.prefix}/consents/${params.id}`).send(view)
    },
  )

  app.post(
    '/consents/:id/withdrawals',
    {
      config: { operation: 'consents.withdraw', scope: ['consent'] },
      schema: {
        tags,
        summary: 'Withdraw this consent',
        description: 'The same as a withdrawal, bound to one consent; binds at once (toestemming intrekken).',
        params: IdParams,
        body: ConsentWithdrawalBody,
        response: { 201: WithdrawalView, ...problemResponses(404) },
      },
    },
    async (request, reply) => {
      const { call, params, body } = request
      const word = stopOf(call, body)
      const consent = await consents.find(call, params.id)
      return reply.code(201).send(await withdrawals.withdrawConsent(call, consent, word))
    },
  )
}
