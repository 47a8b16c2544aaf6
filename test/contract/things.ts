import { z } from 'zod'
import { answerBytes } from '../../src/http/answering.ts'
import type { App } from '../../src/http/app.ts'
import {
  FreeText,
  Id,
  IdParams,
  Instant,
  LocalDate,
  PageQuery,
  problemResponses,
  Reference,
} from '../../src/http/wire.ts'
import { PersonRef } from '../../src/http/wire-person.ts'
import { Problem } from '../../src/problems.ts'

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

/** Routes of every shape, for the tests of the edge. */
export const thingRoutes = async (app: App) => {
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
