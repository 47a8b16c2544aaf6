import { z } from 'zod'
import type { App } from '../http/app.ts'
import type { Call } from '../http/caller.ts'
import { Id, IdParams, problemResponses } from '../http/wire.ts'
import type { Idempotent } from './consent-routes.ts'
import { roundOf } from './round-body-schema.ts'
import { ConfirmationBody, RoundBody } from './round-schema.ts'
import { RoundView, SheetView } from './round-view-schema.ts'
import type { RoundReading } from './round-reading.ts'
import type { NewRound } from './round.ts'

/** What the routes of talks serve. */
export interface RoundRoutePorts {
  readonly record: (call: Call, round: NewRound) => Promise<{ readonly id: string }>
  readonly confirm: (call: Call, id: string, body: ConfirmationBody) => Promise<void>
  readonly reading: RoundReading
  readonly idempotent: Idempotent
}

const tags = ['consents']
const SheetParams = z.strictObject({ id: Id, sheetId: Id })

/** `POST /consent-rounds`, `GET /consent-rounds/{id}`, `/{id}/sheets/{sheetId}`, `/{id}/confirmations` (gesprekken). */
export const roundRoutes =
  ({ record, confirm, reading, idempotent }: RoundRoutePorts) =>
  async (app: App) => {
    app.post(
      '/consent-rounds',
      {
        config: { operation: 'consent-rounds.create', scope: ['consent'], idempotency: 'required' },
        schema: {
          tags,
          summary: 'Record one talk about sharing',
          description:
            'Several questions and persons at once; the consents of both layers follow from it (toestemmingsgesprek).',
          body: RoundBody,
          response: { 201: RoundView, ...problemResponses(404, 409, 422) },
        },
      },
      async (request, reply) => {
        const { call, body } = request
        const run = () => record(call, roundOf(body))
        const { id, replayed } = await idempotent(call, request.idempotencyKey ?? '', body, run)
        if (replayed) void reply.header('Idempotency-Replayed', 'true')
        const view = await reading.view(call, id)
        return reply.code(201).header('location', `${app.prefix}/consent-rounds/${id}`).send(view)
      },
    )

    app.get(
      '/consent-rounds/:id',
      {
        config: { operation: 'consent-rounds.read', scope: ['consent'] },
        schema: {
          tags,
          summary: 'A talk and what follows from it now',
          description: 'For who may record consent in its case (gesprek lezen).',
          params: IdParams,
          response: { 200: RoundView, ...problemResponses(404) },
        },
      },
      async (request) => reading.view(request.call, request.params.id),
    )

    app.get(
      '/consent-rounds/:id/sheets/:sheetId',
      {
        config: { operation: 'consent-rounds.sheet', scope: ['consent'] },
        schema: {
          tags,
          summary: "One person's sheet",
          description: 'To give to him: his own part of the talk in plain words, and nothing of others (gespreksblad).',
          params: SheetParams,
          response: { 200: SheetView, ...problemResponses(404) },
        },
      },
      async ({ call, params }) => reading.sheet(call, params.id, params.sheetId),
    )

    app.post(
      '/consent-rounds/:id/confirmations',
      {
        config: { operation: 'consent-rounds.confirm', scope: ['consent'] },
        schema: {
          tags,
          summary: 'An oral word was made sure of',
          description: 'By reading it back or by a letter, after the talk (bevestiging van een mondeling ja).',
          params: IdParams,
          body: ConfirmationBody,
          response: { 201: RoundView, ...problemResponses(404) },
        },
      },
      async ({ call, params, body }, reply) => {
        await confirm(call, params.id, body)
        const view = await reading.view(call, params.id)
        return reply.code(201).header('location', `${app.prefix}/consent-rounds/${params.id}`).send(view)
      },
    )
  }
