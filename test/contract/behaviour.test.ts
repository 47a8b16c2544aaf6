import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { everyRouteBehaves } from './behaviour.ts'
import { isProblem } from './problem-check.ts'
import { testEdge } from './test-edge.ts'

const scopeHolder: Readonly<Record<string, string>> = { exchange: 'local-team', audit: 'fg', admin: 'administrator' }

t.test('every route has the behaviour that all share', async (t) => {
  const { build, issuer } = await testEdge(t)
  await everyRouteBehaves(t, {
    build,
    token: (scope) => issuer.token(scopeHolder[scope] ?? '', [scope]),
    tokenWithoutScope: () => issuer.forge({ claims: { oin: organisations.localTeam.oin, scope: '' } }),
  })
})

t.test('what a room throws becomes its problem', async (t) => {
  const { app, issuer } = await testEdge(t)
  const headers = { authorization: `Bearer ${await issuer.token('local-team')}` }
  const read = (id: string) => app.inject({ url: `/v1/things/${id}`, headers })
  isProblem(t, await read('absent'), 404, 'not-found', 'not found')
  isProblem(t, await read('taken'), 409, 'conflict', 'conflict')
  isProblem(t, await read('reused'), 422, 'idempotency-key-reused', 'a key used before')
  isProblem(t, await read('broken'), 500, 'internal', 'an error')
  isProblem(t, await read('database'), 500, 'internal', 'a constraint')
  isProblem(t, await read('away'), 503, 'unavailable', 'no database')
  const busy = await read('busy')
  isProblem(t, busy, 409, 'in-progress', 'in progress')
  t.equal(busy.headers['retry-after'], '2')
})

t.test('an unplanned answer is a 500 and never a leak', async (t) => {
  const { app, issuer, logged } = await testEdge(t)
  const headers = { authorization: `Bearer ${await issuer.token('local-team')}` }
  for (const id of ['leaky', 'unplanned', 'text']) {
    const answer = await app.inject({ url: `/v1/things/${id}`, headers })
    isProblem(t, answer, 500, 'internal', id)
    t.notMatch(answer.body, /999990019/)
  }
  t.match(logged(), /"faults":\["bsn: unknown-field"\]/, 'the log names the field')
  t.notMatch(logged(), /999990019/, 'and not its value')
  const bytes = await app.inject({ url: '/v1/things/bytes', headers })
  t.equal(bytes.statusCode, 200)
  t.match(bytes.json(), { id: '9901-2' }, 'bytes that were checked before go out as they are')
})

t.test('a path that nobody has is a 404, a bad one a 400, with every header', async (t) => {
  const { app } = await testEdge(t)
  isProblem(t, await app.inject({ url: '/nothing' }), 404, 'not-found', 'unknown path')
  isProblem(t, await app.inject({ url: '/v1/things/%E0%A4%A' }), 400, 'invalid-input', 'broken percent-encoding')
  isProblem(t, await app.inject({ url: `/v1/things/${'x'.repeat(200)}` }), 404, 'not-found', 'an id too long')
})
