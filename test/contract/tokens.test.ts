import { generateKeyPair, exportJWK } from 'jose'
import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { startIssuer } from '../../src/sample/issuer.ts'
import type { Forgery } from '../helpers/tokens.ts'
import { isProblem } from './problem-check.ts'
import { testEdge } from './test-edge.ts'

const oin = organisations.localTeam.oin
const now = () => Math.floor(Date.now() / 1000)

t.test('a token of a real issuer names the caller, its scopes and its professional', async (t) => {
  const { app, issuer } = await testEdge(t)
  const headers = {
    authorization: `Bearer ${await issuer.token('local-team')}`,
    'idempotency-key': 'tokens-0001',
    'fsc-transaction-id': '018F6B0E-0000-7000-8000-000000000001',
    'accept-language': 'en, nl;q=0.5',
  }
  const payload = { reference: 'A-1', persons: [{ reference: 'L-1' }] }
  const answer = await app.inject({ method: 'POST', url: '/v1/things', headers, payload })
  const { call } = JSON.parse(answer.json<{ note: string }>().note)
  t.match(call, {
    operation: 'things.create',
    caller: {
      organisation: oin,
      kind: 'local-team-municipal',
      clientId: 'local-team',
      scopes: ['exchange', 'consent'],
      municipalities: ['9901'],
      professional: null,
    },
    moment: { at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, localDate: /^\d{4}-\d\d-\d\d$/ },
    fscTransactionId: '018f6b0e-0000-7000-8000-000000000001',
    language: 'en',
  })
  const named = await app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: {
      ...headers,
      'fsc-transaction-id': '999990019',
      authorization: `Bearer ${await issuer.forge({ claims: { oin, professional: { id: 'mw-17', function: 'coordinator' } } })}`,
    },
    payload,
  })
  const other = JSON.parse(named.json<{ note: string }>().note)
  t.strictSame(other.call.caller.professional, { id: 'mw-17', function: 'coordinator' })
  t.equal(other.call.fscTransactionId, null, 'what is no UUID is no transaction id')
})

t.test('a token that is not exactly right is a 401', async (t) => {
  const { app, issuer, refusals } = await testEdge(t)
  const stranger = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)
  const wrong: Readonly<Record<string, Forgery>> = {
    'another signature': { claims: { oin }, key: stranger },
    'an unknown key id': { claims: { oin }, header: { kid: 'unknown' } },
    'an ID token': { claims: { oin }, header: { typ: 'JWT' } },
    'no typ': { claims: { oin }, header: { typ: undefined } },
    expired: { claims: { oin, exp: now() - 60 } },
    'not yet valid': { claims: { oin, nbf: now() + 60 } },
    'another audience': { claims: { oin, aud: 'https://other.example' } },
    'another issuer': { claims: { oin, iss: 'https://other.example' } },
    'no issuer': { claims: { oin, iss: undefined } },
    'no expiry': { claims: { oin, exp: undefined } },
    'no audience': { claims: { oin, aud: undefined } },
    'no subject': { claims: { oin, sub: undefined } },
    'no client': { claims: { oin, client_id: undefined } },
    'no issue time': { claims: { oin, iat: undefined } },
    'no jti': { claims: { oin, jti: undefined } },
    'no OIN': { claims: {} },
    'an OIN that is none': { claims: { oin: '12345' } },
    'a BSN as professional': { claims: { oin, professional: { id: '999990019' } } },
  }
  for (const [name, forgery] of Object.entries(wrong)) {
    const authorization = `Bearer ${await issuer.forge(forgery)}`
    isProblem(
      t,
      await app.inject({ url: '/v1/things/9901-1', headers: { authorization } }),
      401,
      'unauthenticated',
      name,
    )
  }
  const unsigned = [
    { alg: 'none', typ: 'at+jwt' },
    { oin, iss: issuer.tokens.issuers[0]!.issuer },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  for (const authorization of [`Bearer ${unsigned}.`, 'Basic abc', 'Bearer', 'Bearer a b', 'Bearer a.b.c']) {
    isProblem(
      t,
      await app.inject({ url: '/v1/things/9901-1', headers: { authorization } }),
      401,
      'unauthenticated',
      authorization,
    )
  }
  t.ok(
    refusals.every((each) => each.caller === null && each.route === 'GET /v1/things/:id'),
    'each is reported by route',
  )
  t.strictSame([...new Set(refusals.map((each) => each.fault))].sort(), [
    'token-expired',
    'token-invalid',
    'token-missing',
  ])
})

t.test('an issuer that does not answer is our 503, not the caller’s 401; known keys go on for a while', async (t) => {
  const { build } = await testEdge(t)
  const gone = await startIssuer()
  const tokens = {
    issuers: [{ issuer: gone.url, jwksUri: gone.jwksUrl }],
    audience: gone.audience,
    algorithms: ['ES256'],
  }
  const warm = await build({ tokens })
  const cold = await build({ tokens })
  const headers = { authorization: `Bearer ${await gone.tokenFor('local-team')}` }
  t.equal((await warm.inject({ url: '/v1/things/9901-1', headers })).statusCode, 200)
  await gone.close()
  t.equal((await warm.inject({ url: '/v1/things/9901-1', headers })).statusCode, 200)
  isProblem(t, await cold.inject({ url: '/v1/things/9901-1', headers }), 503, 'unavailable', 'keys never seen')
})

t.test('what was verified is not believed after it expires', async (t) => {
  const { app, issuer } = await testEdge(t)
  const headers = { authorization: `Bearer ${await issuer.forge({ claims: { oin, exp: now() - 3 } })}` }
  t.equal(
    (await app.inject({ url: '/v1/things/9901-1', headers })).statusCode,
    200,
    'within the tolerance of five seconds',
  )
  await new Promise((resolve) => setTimeout(resolve, 3500))
  isProblem(t, await app.inject({ url: '/v1/things/9901-1', headers }), 401, 'unauthenticated', 'after it')
})
