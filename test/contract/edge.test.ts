import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { hasEveryHeader, isProblem } from './problem-check.ts'
import { testEdge } from './test-edge.ts'

t.test('a good answer has every header too', async (t) => {
  const { app, issuer } = await testEdge(t)
  const headers = { authorization: `Bearer ${await issuer.token('local-team')}` }
  hasEveryHeader(t, await app.inject({ url: '/v1/things/9901-1', headers }), 'GET')
  hasEveryHeader(t, await app.inject({ method: 'HEAD', url: '/v1/things/9901-1', headers }), 'HEAD')
  hasEveryHeader(t, await app.inject({ url: '/health/live' }), 'health')
  hasEveryHeader(t, await app.inject({ method: 'OPTIONS', url: '/v1/things' }), 'OPTIONS')
})

t.test('browsers of the list may read, others may not, the contract is for everyone', async (t) => {
  const { app } = await testEdge(t)
  const from = (origin: string, url: string) => app.inject({ url, headers: { origin } })
  const allowed = 'access-control-allow-origin'
  t.equal((await from('https://portal.example', '/health/live')).headers[allowed], 'https://portal.example')
  t.equal((await from('https://other.example', '/health/live')).headers[allowed], undefined)
  t.equal((await from('https://other.example', '/v1/openapi.json')).headers[allowed], '*')
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/v1/things',
    headers: { origin: 'https://portal.example', 'access-control-request-method': 'POST' },
  })
  t.match(preflight.headers, { [allowed]: 'https://portal.example', 'access-control-allow-methods': 'GET, HEAD, POST' })
})

t.test('the contract is served without a token, and is that of the routes that serve', async (t) => {
  const { app } = await testEdge(t)
  const answer = await app.inject({ url: '/v1/openapi.json' })
  t.equal(answer.statusCode, 200)
  t.match(answer.headers['content-type'], /^application\/json/)
  t.match(answer.json(), { openapi: '3.1.0', paths: { '/things/{id}': Object } })
})

t.test('a trace is taken over with its sampled bit, a malformed one starts anew', async (t) => {
  const { app, issuer } = await testEdge(t)
  const authorization = `Bearer ${await issuer.token('local-team')}`
  const callWith = async (headers: Readonly<Record<string, string>>) => {
    const payload = { reference: 'A-1', persons: [{ reference: 'L-1' }] }
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/things',
      payload,
      headers: { authorization, 'idempotency-key': 'trace-00001', ...headers },
    })
    return JSON.parse(answer.json<{ note: string }>().note).call
  }
  const trace = 'a'.repeat(32)
  const taken = await callWith({ traceparent: `00-${trace}-${'b'.repeat(16)}-01`, tracestate: 'vendor=1, other=2' })
  t.match(taken, {
    traceId: trace,
    parentSpanId: 'b'.repeat(16),
    spanId: /^[0-9a-f]{16}$/,
    tracestate: 'vendor=1,other=2',
  })
  t.equal(taken.traceparent, `00-${trace}-${taken.spanId}-01`)
  const fresh = await callWith({
    traceparent: `00-${trace.toUpperCase()}-${'b'.repeat(16)}-01`,
    tracestate: 'vendor=1',
  })
  t.match(fresh, { traceId: /^[0-9a-f]{32}$/, parentSpanId: null, tracestate: null, traceparent: /-00$/ })
  t.not(fresh.traceId, trace)
})

t.test('one participant’s calls are counted together and apart from another’s; health is not', async (t) => {
  const { build, issuer } = await testEdge(t)
  const app = await build({ rateLimitPerMinute: 2 })
  const call = async (client: string) =>
    app.inject({ url: '/v1/things/9901-1', headers: { authorization: `Bearer ${await issuer.token(client)}` } })
  const first = await call('local-team')
  t.match(first.headers, { ratelimit: /^"default";r=1;t=60$/, 'ratelimit-policy': '"default";q=2;w=60' })
  await call('local-team')
  isProblem(t, await call('local-team'), 429, 'too-many-requests', 'the third')
  t.equal((await call('school')).statusCode, 200, 'another participant')
  for (let times = 0; times < 5; times += 1) t.equal((await app.inject({ url: '/health/live' })).statusCode, 200)
})

t.test('one moment holds for a whole call, its date is that of Amsterdam', async (t) => {
  const { build, issuer } = await testEdge(t)
  const app = await build({ now: () => new Date('2026-06-30T22:30:00Z') })
  const headers = { authorization: `Bearer ${await issuer.token('local-team')}`, 'idempotency-key': 'moment-0001' }
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/things',
    headers,
    payload: { reference: 'A-1', persons: [{ reference: 'L-1' }] },
  })
  const { call } = JSON.parse(answer.json<{ note: string }>().note)
  t.strictSame(call.moment, { at: '2026-06-30T22:30:00.000Z', localDate: '2026-07-01' })
})

t.test('an officer’s caller carries only what counts', async (t) => {
  const { app, issuer } = await testEdge(t)
  const authorization = `Bearer ${await issuer.forge({ claims: { oin: organisations.localTeam.oin, scope: 'exchange audit admin' } })}`
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: { authorization, 'idempotency-key': 'officer-001' },
    payload: { reference: 'A-1', persons: [{ reference: 'L-1' }] },
  })
  t.strictSame(JSON.parse(answer.json<{ note: string }>().note).call.caller.scopes, ['exchange'])
})
