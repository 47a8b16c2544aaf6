import type { Call } from '../../http/caller.ts'
import type { App } from '../../http/app.ts'
import { IdParams, problemResponses } from '../../http/wire.ts'
import { DataRequestView } from '../../exchange/exchange-schema.ts'
import {
  SandboxOrganisationBody,
  SandboxOrganisationView,
  type SandboxOrganisationBody as OrganisationBody,
} from './organisation-schema.ts'
import { SandboxQuestionBody, SandboxQuestionView } from './question-schema.ts'
import type { Asked } from './question.ts'
import { ClockMove, ClockView } from './clock-schema.ts'
import { FamilyList } from './family-schema.ts'
import { SandboxWebhookBody, SandboxWebhookView } from './webhook-schema.ts'
import type { Moving } from './moving.ts'

/** What the sandbox does. */
export interface SandboxPorts {
  readonly register: (body: OrganisationBody) => Promise<SandboxOrganisationView>
  readonly questions: {
    readonly ask: (body: SandboxQuestionBody) => Promise<Asked>
    readonly retry: (id: string) => Promise<DataRequestView>
  }
  readonly clock: Moving
  readonly families: () => FamilyList
  readonly tell: (call: Call, body: SandboxWebhookBody) => Promise<SandboxWebhookView>
}

/** Routes that stand in the contract of the sandbox alone, and ask no token. */
const open = { scope: [], public: true } as const

/** Routes of the sandbox, without a token but for webhooks: everything and everybody in it is made up. `hide` leaves them out of the contract. */
export const sandboxRoutes = (ports: SandboxPorts, hide: boolean) => async (app: App) => {
  await joiningRoutes(ports, hide)(app)
  await clockRoutes(ports, hide)(app)

  app.get(
    '/sandbox/families',
    {
      config: { operation: 'sandbox.families.list', ...open },
      schema: {
        ...{ hide, tags: ['families'], summary: 'Who lives here' },
        description: 'Families by nickname: what is special about them, and what to expect (gezinnen).',
        response: { 200: FamilyList },
      },
    },
    async () => ports.families(),
  )

  app.post(
    '/sandbox/webhooks',
    {
      config: { operation: 'sandbox.webhooks.create', scope: ['exchange', 'consent', 'source'] },
      schema: {
        ...{ hide, tags: ['webhooks'], summary: 'Be told of anything' },
        description: 'An event of this type, signed, to your own subscription (webhook op verzoek).',
        body: SandboxWebhookBody,
        response: { 201: SandboxWebhookView, ...problemResponses(409) },
      },
    },
    async ({ call, body }, reply) => {
      const view = await ports.tell(call, body)
      return reply.code(201).header('location', '/v1/webhook-subscriptions').send(view)
    },
  )
}

const clockRoutes =
  ({ clock }: SandboxPorts, hide: boolean) =>
  async (app: App) => {
    app.get(
      '/sandbox/clocks',
      {
        config: { operation: 'sandbox.clocks.read', ...open },
        schema: {
          ...{ hide, tags: ['clocks'], summary: 'What time it is' },
          description: 'Where the clock of the sandbox stands (klok lezen).',
          response: { 200: ClockView },
        },
      },
      async () => clock.stands(),
    )

    app.post(
      '/sandbox/clocks',
      {
        config: { operation: 'sandbox.clocks.create', ...open },
        schema: {
          ...{ hide, tags: ['clocks'], summary: 'Move the clock' },
          description:
            'Ahead only: tomorrow is a twelfth birthday. What falls due on the way happens (klok verzetten).',
          body: ClockMove,
          response: { 201: ClockView, ...problemResponses(409) },
        },
      },
      async (request, reply) => {
        const view = await clock.move(request.body)
        return reply.code(201).header('location', '/sandbox/clocks').send(view)
      },
    )
  }

const joiningRoutes = (ports: SandboxPorts, hide: boolean) => async (app: App) => {
  app.post(
    '/sandbox/organisations',
    {
      config: { operation: 'sandbox.organisations.create', ...open },
      schema: {
        ...{ hide, tags: ['organisations'], summary: 'Join by yourself' },
        description: 'An organisation takes part in the sample municipality, with a client of its own (aanmelden).',
        body: SandboxOrganisationBody,
        response: { 201: SandboxOrganisationView, ...problemResponses(409) },
      },
    },
    async (request, reply) => {
      const view = await ports.register(request.body)
      return reply.code(201).header('location', `/v1/participants/${view.oin}`).send(view)
    },
  )

  app.post(
    '/sandbox/questions',
    {
      config: { operation: 'sandbox.questions.create', ...open },
      schema: {
        ...{ hide, tags: ['questions'], summary: 'Be asked' },
        description: 'The local team of the sample asks this organisation about a resident (vraag op verzoek).',
        body: SandboxQuestionBody,
        response: { 201: SandboxQuestionView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const asked = await ports.questions.ask(request.body)
      return reply
        .code(201)
        .header('location', `/v1/data-requests/${asked.request.id}`)
        .send(asked as SandboxQuestionView)
    },
  )

  app.post(
    '/sandbox/questions/:id/retries',
    {
      config: { operation: 'sandbox.questions.retry', ...open },
      schema: {
        ...{ hide, tags: ['questions'], summary: 'Ask again' },
        description: 'By the id of the request: after a source that answers in its own time (opnieuw vragen).',
        params: IdParams,
        response: { 201: DataRequestView, ...problemResponses(404, 409) },
      },
    },
    async (request, reply) => {
      const view = await ports.questions.retry(request.params.id)
      return reply.code(201).header('location', `/v1/data-requests/${view.id}`).send(view)
    },
  )
}
