import { calculateJwkThumbprint, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import t from 'tap'
import { requestToken } from '../../src/sample/access-token.ts'
import { issuerKeys } from '../../src/sample/issuer-keys.ts'
import { startIssuer } from '../../src/sample/issuer.ts'
import { organisations } from '../../src/sample/organisations.ts'

const written: string[] = []
for (const stream of ['log', 'info', 'warn', 'error'] as const) {
  console[stream] = (text: unknown) => void written.push(String(text))
}
const issuer = await startIssuer()
t.teardown(() => issuer.close())
const jwks = createRemoteJWKSet(new URL(issuer.jwksUrl))

t.test('a token names organisation and scopes and holds for the gateway alone', async (t) => {
  const token = await issuer.tokenFor('local-team')
  t.equal(decodeProtectedHeader(token).typ, 'at+jwt')
  const { payload } = await jwtVerify(token, jwks, { issuer: issuer.url, audience: issuer.audience, typ: 'at+jwt' })
  t.equal(payload['oin'], organisations.localTeam.oin)
  t.equal(payload['scope'], 'exchange consent')
  t.equal(payload['client_id'], 'local-team')
  t.notOk('professional' in payload)
  t.equal(await issuer.tokenFor('local-team'), token, 'a fresh token is kept')
})

t.test('an officer is named in the token, and scopes can be narrowed but not widened', async (t) => {
  const { payload } = await jwtVerify(await issuer.tokenFor('fg'), jwks)
  t.strictSame(payload['professional'], { id: 'fg-1', function: 'data-protection-officer' })
  const narrow = await jwtVerify(await issuer.tokenFor('local-team', ['exchange']), jwks)
  t.equal(narrow.payload['scope'], 'exchange')
  await t.rejects(issuer.tokenFor('school', ['admin']), /invalid_scope/)
})

t.test('a token may be bound to a key, of which the issuer is shown a proof', async (t) => {
  const { token, proof } = await issuer.boundFor('school')
  const { payload } = await jwtVerify(await token(), jwks, { typ: 'at+jwt' })
  const made = decodeProtectedHeader(await proof({ method: 'GET', url: 'https://deelpoort.example/v1/cases' }))
  t.strictSame(payload['cnf'], { jkt: await calculateJwkThumbprint(made.jwk!) })
  t.equal(await token(), await token(), 'a fresh one is kept')
  t.not(await issuer.tokenFor('school'), await token(), 'apart from those that are bound to nothing')
})

t.test('who signs with another key, or asks for another audience, gets nothing', async (t) => {
  const ask = { issuer: issuer.url, audience: issuer.audience, clientId: 'school', scopes: ['exchange'] }
  const other = (await issuerKeys(['school'])).clients['school']!
  await t.rejects(requestToken({ ...ask, key: other }), /invalid_client/)
  const own = issuer.keys.clients['school']!
  await t.rejects(requestToken({ ...ask, key: own, audience: 'https://elsewhere.example' }), /invalid_target/)
})

t.test('there are no pages, and nothing is written to the terminal', async (t) => {
  t.equal((await fetch(`${issuer.url}/auth`)).status, 404)
  t.equal((await fetch(`${issuer.url}/.well-known/openid-configuration`)).status, 200)
  t.strictSame(written, [])
})
