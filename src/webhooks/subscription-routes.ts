import type { App } from '../http/app.ts'
import { answerPage, positionOf } from '../http/answer-page.ts'
import { type Cursors, IdParams, PageQuery, problemResponses } from '../http/wire.ts'
import {
  ReplayBody,
  ReplayView,
  SubscriptionBody,
  SubscriptionPage,
  SubscriptionSecretView,
  SubscriptionView,
} from './subscription-schema.ts'
import type { Subscriptions } from './subscriptions.ts'

const tags = ['webhooks']
const scope = ['exchange', 'consent', 'source'] as const
const path = '/webhook-subscriptions'

/** `/webhook-subscriptions`: what the calling organisation wants to be told, and how that went (abonnementen). */
export const subscriptionRoutes = (room: Subscriptions, cursors: Cursors) => async (app: App) => {
  app.post(
    path,
    {
      config: { operation: 'webhook-subscriptions.create', scope },
      schema: {
        tags,
        summary: 'Be told',
        description: 'Events of the own organisation in one municipality; the secret is shown once (abonneren).',
        body: SubscriptionBody,
        response: { 201: SubscriptionSecretView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, body }, reply) => {
      const made = await room.create(call, body)
      return reply.code(201).header('location', `${app.prefix}${path}/${made.id}`).send(made)
    },
  )

  app.get(
    path,
    {
      config: { operation: 'webhook-subscriptions.list', scope },
      schema: {
        tags,
        summary: 'The own subscriptions',
        description: 'Of the calling organisation and nobody else (abonnementen opvragen).',
        querystring: PageQuery,
        response: { 200: SubscriptionPage },
      },
    },
    ({ call, query }, reply) =>
      answerPage(
        { cursors, reply, call, query, about: [call.caller.municipalities], path: `${app.prefix}${path}` },
        (after, limit) => room.list(call, positionOf(after), limit),
      ),
  )

  app.get(
    `${path}/:id`,
    {
      config: { operation: 'webhook-subscriptions.read', scope },
      schema: {
        tags,
        summary: 'One subscription',
        description: 'Without its secret; another’s is not there (abonnement lezen).',
        params: IdParams,
        response: { 200: SubscriptionView, ...problemResponses(404) },
      },
    },
    async ({ call, params }) => room.view(call, params.id),
  )

  app.post(
    `${path}/:id/secrets`,
    {
      config: { operation: 'webhook-subscriptions.rotate', scope },
      schema: {
        tags,
        summary: 'Another secret',
        description: 'Messages carry both signatures for a day (geheim vervangen).',
        params: IdParams,
        response: { 201: SubscriptionSecretView, ...problemResponses(404) },
      },
    },
    async ({ call, params }, reply) => reply.code(201).send(await room.rotate(call, params.id)),
  )

  app.post(
    `${path}/:id/activations`,
    {
      config: { operation: 'webhook-subscriptions.activate', scope },
      schema: {
        tags,
        summary: 'Be told again',
        description: 'After a receiver had answered 410; what was missed is replayed on demand (heractiveren).',
        params: IdParams,
        response: { 201: SubscriptionView, ...problemResponses(404) },
      },
    },
    async ({ call, params }, reply) => reply.code(201).send(await room.activate(call, params.id)),
  )

  app.post(
    `${path}/:id/replays`,
    {
      config: { operation: 'webhook-subscriptions.replay', scope },
      schema: {
        tags,
        summary: 'Tell again',
        description: 'A range of the last 30 days, under the same event ids (opnieuw zenden).',
        params: IdParams,
        body: ReplayBody,
        response: { 201: ReplayView, ...problemResponses(404, 409) },
      },
    },
    async ({ call, params, body }, reply) => reply.code(201).send(await room.replay(call, params.id, body)),
  )

  app.post(
    `${path}/:id/endings`,
    {
      config: { operation: 'webhook-subscriptions.end', scope },
      schema: {
        tags,
        summary: 'End a subscription',
        description: 'Its secret and its delivery log go with it; the view is its last (abonnement beëindigen).',
        params: IdParams,
        response: { 201: SubscriptionView, ...problemResponses(404) },
      },
    },
    async ({ call, params }, reply) => reply.code(201).send(await room.end(call, params.id)),
  )
}
