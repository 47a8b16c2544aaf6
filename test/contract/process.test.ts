import t from 'tap'
import { z } from 'zod'
import type { App } from '../../src/http/app.ts'
import { buildEdge } from '../../src/http/edge.ts'
import { healthRoutes } from '../../src/http/health-routes.ts'
import { createLogger } from '../../src/http/logging.ts'
import { startMetricsServer } from '../../src/http/metrics-server.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { isProblem } from './problem-check.ts'
import { testEdge } from './test-edge.ts'
import { provingHere } from '../helpers/tokens.ts'

/** An edge without routes and without anyone. */
const bareEdge = () =>
  buildEdge({
    tokens: {
      issuers: [{ issuer: 'https://i.example', jwksUri: 'https://i.example/jwks' }],
      audience: 'a',
      algorithms: ['ES256'],
    },
    possession: provingHere(),
    ports: { findParticipant: async () => null, refused: async () => undefined },
    logger: createLogger({ level: 'silent' }),
    metrics: createMetrics(),
    corsOrigins: [],
    trustProxy: [],
    bodyLimitBytes: 1024,
    rateLimitPerMinute: 10,
  })

t.test('ready is a 503 while the gateway cannot decide or record', async (t) => {
  const edge = await bareEdge()
  await edge.register(
    healthRoutes({ ready: async () => Promise.reject(Object.assign(new Error('x'), { code: '57P03' })) }),
  )
  isProblem(t, await edge.inject({ url: '/health/ready' }), 503, 'unavailable', 'not ready')
  t.equal((await edge.inject({ url: '/health/live' })).statusCode, 200, 'alive all the same')
  await edge.close()
})

t.test('a route that breaks a rule of the house does not start', async (t) => {
  const good = {
    config: { operation: 'odd.read', scope: ['exchange'] as const },
    schema: { summary: 'Odd', description: 'Odd (vreemd).', response: { 200: z.strictObject({}) } },
  }
  const rejects = async (options: object, words: RegExp) => {
    const app = await bareEdge()
    await app
      .register(async (inner: App) => void inner.get('/odd', options as typeof good, async () => ({})))
      .then(undefined, () => undefined)
    await t.rejects(async () => app.ready(), words)
  }
  await rejects({ ...good, config: { scope: ['exchange'] } }, /operation is missing/)
  await rejects({ ...good, config: { operation: 'odd.read' } }, /scope is missing/)
  await rejects({ ...good, config: { operation: 'odd.read', scope: [] } }, /not public/)
  await rejects({ ...good, schema: { ...good.schema, response: {} } }, /no success/)
  await rejects({ ...good, schema: { ...good.schema, description: '' } }, /description/)
  await rejects(
    { ...good, schema: { ...good.schema, response: { 200: z.strictObject({ inner: z.array(z.object({})) }) } } },
    /unknown fields/,
  )
})

t.test('metrics have a server of their own and count by route pattern', async (t) => {
  const { app, issuer, metrics } = await testEdge(t)
  const headers = { authorization: `Bearer ${await issuer.token('local-team')}` }
  await app.inject({ url: '/v1/things/9901-1', headers })
  await app.inject({ url: '/v1/nothing-here', headers })
  const server = await startMetricsServer(metrics.registry, { host: '127.0.0.1', port: 0 })
  t.teardown(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  t.match(text, /deelpoort_http_request_seconds_count\{method="GET",route="\/v1\/things\/:id",status="200"\} 1/)
  t.match(text, /route="unmatched",status="404"/)
  t.match(text, /deelpoort_http_problems_total\{code="not-found"\} 1/)
  t.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404)
})
