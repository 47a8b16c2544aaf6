import { Writable } from 'node:stream'
import type { Test } from 'tap'
import { z } from 'zod'
import type { AccessPorts, Refusal } from '../../src/http/access.ts'
import { answerBytes } from '../../src/http/answering.ts'
import type { App } from '../../src/http/app.ts'
import { contractRoutes } from '../../src/http/contract-routes.ts'
import { buildEdge, type EdgeOptions } from '../../src/http/edge.ts'
import { healthRoutes } from '../../src/http/health-routes.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics, type Metrics } from '../../src/http/metrics.ts'
import {
  FreeText,
  Id,
  IdParams,
  Instant,
  LocalDate,
  PageQuery,
  PersonRef,
  problemResponses,
  Reference,
} from '../../src/http/wire.ts'
import { Problem } from '../../src/problems.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testIssuer, type TestIssuer } from '../helpers/tokens.ts'

const Thing = z.strictObject({ id: Id, madeAt: Instant, note: z.string().nullable() }).meta({
  id: 'Thing',
  description: 'A thing (ding).',
  examples: [{ id: '9901-1', madeAt: '2026-11-20T13:05:00Z', note: null }],
})

const NewThing = z
  .strictObject({
    reference: Reference,
    persons: z.array(PersonRef).min(1).max(20),
    on: LocalDate.optional(),
    saidAt: Instant.optional(),
    note: FreeText(200).optional(),
  })
  .meta({
    id: 'NewThing',
    description: 'A new thing (nieuw ding).',
    examples: [{ reference: 'A-1', persons: [{ reference: 'LL-4711' }] }],
  })

const thing = (id: string) => ({ id, madeAt: '2026-11-20T13:05:00Z', note: null })

/** What a route of this test does beside the plain answer, by the id it is asked for. */
const faultsById: Readonly<Record<string, () => unknown>> = {
  absent: () => new Problem('not-found', 'There is nothing here for you.'),
  taken: () => new Problem('conflict', 'It is closed.'),
  busy: () => new Problem('in-progress', 'Wait a little.', { retryAfter: 2 }),
  reused: () => new Problem('idempotency-key-reused', 'Take another key.'),
  broken: () => new Error('secret text with 999990019'),
  database: () =>
    Object.assign(new Error('Key (bsn)=(999990019) already exists'), {
      code: '23505',
      constraint: 'things_pkey',
      detail: '999990019',
    }),
  away: () => Object.assign(new Error('connect to 999990019'), { code: 'ECONNREFUSED' }),
}

const thingRoutes = async (app: App) => {
  app.post(
    '/things',
    {
      config: { operation: 'things.create', scope: ['exchange'], idempotency: 'required' },
      schema: {
        tags: ['cases'],
        summary: 'Make',
        description: 'Makes a thing (ding).',
        body: NewThing,
        response: { 201: Thing, ...problemResponses(409, 422) },
      },
    },
    async (request, reply) => {
      const note = JSON.stringify({ call: request.call, body: request.body, key: request.idempotencyKey })
      return reply
        .code(201)
        .header('Location', '/v1/things/9901-1')
        .send({ ...thing('9901-1'), note })
    },
  )
  app.get(
    '/things/:id',
    {
      config: { operation: 'things.read', scope: ['exchange', 'audit'] },
      schema: {
        tags: ['cases'],
        summary: 'Read',
        description: 'Reads a thing (ding).',
        params: IdParams,
        response: { 200: Thing, ...problemResponses(404, 409, 422) },
      },
    },
    async (request, reply) => {
      const fault = faultsById[request.params.id]
      if (fault !== undefined) throw fault()
      if (request.params.id === 'leaky') return { ...thing('9901-1'), bsn: '999990019' }
      if (request.params.id === 'unplanned') return reply.code(202 as 200).send(thing('9901-1'))
      if (request.params.id === 'text') return reply.type('text/html').send('999990019' as never)
      if (request.params.id === 'bytes') {
        const bytes: unknown = answerBytes(Thing, thing('9901-2'))
        return reply.type('application/json').send(bytes as never)
      }
      return thing(request.params.id)
    },
  )
  app.post(
    '/things/_search',
    {
      config: { operation: 'things.search', scope: ['exchange'] },
      schema: {
        tags: ['cases'],
        summary: 'Search',
        description: 'Searches things (dingen).',
        querystring: PageQuery,
        body: z.strictObject({ note: FreeText(20).optional() }),
        response: {
          200: z
            .strictObject({ items: z.array(Thing) })
            .meta({ id: 'ThingPage', description: 'A page (pagina).', examples: [{ items: [] }] }),
        },
      },
    },
    async () => ({ items: [thing('9901-1')] }),
  )
  app.post(
    '/things/:id/stops',
    {
      config: { operation: 'things.stop', scope: ['admin'], idempotency: 'optional' },
      schema: {
        tags: ['cases'],
        summary: 'Stop',
        description: 'Stops a thing (stop).',
        params: IdParams,
        response: { 201: Thing },
      },
    },
    async (request, reply) => reply.code(201).send(thing(request.params.id)),
  )
}

const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(organisations).map((each) => [each.oin, each.kind]),
)

/** The sample's organisations as participants of 9901. */
export const knownParticipants: AccessPorts['findParticipant'] = async (oin) => {
  const kind = kinds[oin]
  return kind === undefined ? null : { oin, kind, municipalities: ['9901'] }
}

/** An edge with a few routes, a real issuer, and what it logged and refused. */
export interface TestEdge {
  readonly app: App
  readonly issuer: TestIssuer
  readonly metrics: Metrics
  readonly logged: () => string
  readonly refusals: readonly Refusal[]
  readonly build: (overrides?: Partial<EdgeOptions>) => Promise<App>
}

/** Builds it; everything is closed at the end of the test. */
export const testEdge = async (t: Test, overrides: Partial<EdgeOptions> = {}): Promise<TestEdge> => {
  const issuer = await testIssuer(t)
  const refusals: Refusal[] = []
  let lines = ''
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines += chunk.toString()
      done()
    },
  })
  const metrics = createMetrics()
  const build = async (more: Partial<EdgeOptions> = {}): Promise<App> => {
    const app = await buildEdge({
      tokens: issuer.tokens,
      ports: { findParticipant: knownParticipants, refused: async (refusal) => void refusals.push(refusal) },
      logger: createLogger({ level: 'trace', stream }),
      metrics,
      corsOrigins: ['https://portal.example'],
      trustProxy: [],
      bodyLimitBytes: 20_000,
      rateLimitPerMinute: 10_000,
      ...overrides,
      ...more,
    })
    await app.register(healthRoutes({ ready: async () => undefined }))
    await app.register(contractRoutes(), { prefix: '/v1' })
    await app.register(thingRoutes, { prefix: '/v1' })
    t.teardown(() => app.close())
    await app.ready()
    return app
  }
  return { app: await build(), issuer, metrics, logged: () => lines, refusals, build }
}
