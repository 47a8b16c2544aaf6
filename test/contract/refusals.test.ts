import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { isProblem } from './problem-check.ts'
import { testEdge } from './test-edge.ts'

const oin = organisations.localTeam.oin

t.test(
  'a valid token of nobody we know, or without the scope, or for another kind, is a 403 and reported',
  async (t) => {
    const { app, issuer, refusals } = await testEdge(t)
    const ask = async (method: 'GET' | 'POST', url: string, claims: Readonly<Record<string, unknown>>) =>
      app.inject({ method, url, headers: { authorization: `Bearer ${await issuer.forge({ claims })}` } })
    const stranger = '00000099000000099000'
    isProblem(t, await ask('GET', '/v1/things/9901-1', { oin: stranger }), 403, 'forbidden', 'no participant')
    isProblem(t, await ask('GET', '/v1/things/9901-1', { oin, scope: 'consent' }), 403, 'forbidden', 'another scope')
    isProblem(
      t,
      await ask('GET', '/v1/things/9901-1', { oin, scope: 'audit' }),
      403,
      'forbidden',
      'an officer of another kind',
    )
    isProblem(
      t,
      await ask('POST', '/v1/things/9901-1/stops', { oin, scope: 'admin exchange' }),
      403,
      'forbidden',
      'an administrator of another kind',
    )
    t.equal(
      (await ask('GET', '/v1/things/9901-1', { oin: organisations.municipality.oin, scope: 'audit' })).statusCode,
      200,
      'the FG of the municipality',
    )
    t.strictSame(
      refusals.map((each) => each.fault),
      ['not-a-participant', 'scope-missing', 'scope-not-for-kind', 'scope-not-for-kind'],
    )
    t.strictSame(refusals[0]?.unknownCaller, { organisation: stranger, clientId: 'forged' })
    t.equal(refusals[1]?.caller?.organisation, oin)
  },
)

t.test('a refusal that cannot be recorded stays a 401 for nobody and is a 503 for a known caller', async (t) => {
  const { build, issuer } = await testEdge(t)
  const failing = {
    findParticipant: async () => ({ oin, kind: 'school', municipalities: ['9901'] }),
    refused: async () => Promise.reject(Object.assign(new Error('x'), { code: '57P01' })),
  }
  const app = await build({ ports: failing })
  isProblem(t, await app.inject({ url: '/v1/things/9901-1' }), 401, 'unauthenticated', 'without a token')
  const authorization = `Bearer ${await issuer.forge({ claims: { oin, scope: '' } })}`
  isProblem(
    t,
    await app.inject({ url: '/v1/things/9901-1', headers: { authorization } }),
    503,
    'unavailable',
    'known caller',
  )
})

t.test('a participant that leaves is refused at the next call', async (t) => {
  const { build, issuer } = await testEdge(t)
  let active = true
  const ports = {
    findParticipant: async () => (active ? { oin, kind: 'school', municipalities: ['9901'] } : null),
    refused: async () => undefined,
  }
  const app = await build({ ports })
  const headers = { authorization: `Bearer ${await issuer.forge({ claims: { oin } })}` }
  t.equal((await app.inject({ url: '/v1/things/9901-1', headers })).statusCode, 200)
  active = false
  isProblem(t, await app.inject({ url: '/v1/things/9901-1', headers }), 403, 'forbidden', 'suspended')
})
