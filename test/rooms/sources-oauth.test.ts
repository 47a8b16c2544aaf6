import t, { type Test } from 'tap'
import { exportPKCS8, importJWK } from 'jose'
import { httpSource } from '../../src/sources/http-source.ts'
import type { ClientCredentials, SourceConnector } from '../../src/sources/source.ts'
import { startIssuer } from '../../src/sample/issuer.ts'
import { certificateAuthority } from '../helpers/certificates.ts'
import { certificatesFor, issuing, json, type Listener, partner, tokenClient } from '../helpers/partner.ts'
import { questionTo, secret } from './sources-contract.ts'
import { connectorTo } from './sources-stages.ts'

const limits = { timeoutMs: 1000, maxBytes: 100_000 }
const client = await tokenClient()

const clientAt = (issuer: string, more: Partial<ClientCredentials> = {}): ClientCredentials => ({
  tokenEndpoint: `${issuer}/token`,
  clientId: client.clientId,
  algorithm: 'ES256',
  ...{ keyId: 'k1', audience: null, scope: 'vragen', resource: null },
  privateKey: () => client.key,
  ...more,
})

/** A source that takes only these tokens, and its issuer. */
const setting = async (t: Test, more: Readonly<Record<string, unknown>> = {}) => {
  const issuer = await partner(t)
  const { given, seen } = issuing(issuer, client, more)
  const party = await partner(t)
  const taken = new Set<string>()
  const bearers: string[] = []
  party.behave((response, _body, request) => {
    const bearer = (request.headers.authorization ?? '').replace('Bearer ', '')
    bearers.push(bearer)
    if (taken.has(bearer) || !given.includes(bearer)) json(response, { title: secret }, 401)
    else json(response, { items: [] })
  })
  const source = httpSource(limits)
  t.teardown(() => source.close())
  const connector = connectorTo(party.url, { oauth: clientAt(issuer.url) })
  const ask = (connectorNow: SourceConnector = connector) => source.fetch(questionTo(connectorNow))
  return { issuer, party, given, seen, bearers, refuse: (token: string) => void taken.add(token), connector, ask }
}

t.test('one token serves many questions; its assertion is of the client, for the issuer, and short', async (t) => {
  const { issuer, ask, given, seen } = await setting(t)
  const answers = await Promise.all([ask(), ask(), ask()])
  for (const answer of [...answers, await ask()]) t.match(answer, { kind: 'items' })
  t.equal(given.length, 1)
  t.match(seen[0], { iss: 'deelpoort', sub: 'deelpoort', aud: `${issuer.url}/token`, scope: 'vragen', resource: null })
  const { iat, exp, jti } = seen[0] as { iat: number; exp: number; jti: string }
  t.equal(exp - iat, 60)
  t.match(jti, /^[0-9a-f-]{36}$/)
})

t.test('a token that the source takes no more is replaced once, and the question put once more', async (t) => {
  const { ask, given, bearers, refuse } = await setting(t)
  await ask()
  refuse(given[0]!)
  t.match(await ask(), { kind: 'items' })
  t.same([given.length, bearers], [2, [given[0], given[0], given[1]]])
})

t.test('a fresh token that is refused is the end of it', async (t) => {
  const { party, ask, given } = await setting(t)
  party.behave((response) => json(response, { title: secret }, 401))
  t.same(await ask(), { kind: 'failed', cause: 'not-authorised' })
  t.same([given.length, party.calls()], [1, 1])
  t.same(await ask(), { kind: 'failed', cause: 'not-authorised' })
  t.equal(given.length, 2, 'a refused token is not kept')
})

t.test('a token without a life, and one that is over, is not used again', async (t) => {
  const { ask, given } = await setting(t, { expires_in: undefined })
  await ask()
  await ask()
  t.equal(given.length, 2)
})

t.test('an issuer that says no, or nothing of use, asks no source anything', async (t) => {
  const { issuer, party, ask } = await setting(t)
  const answers: [Listener, string][] = [
    [(r) => json(r, { error: 'invalid_client', error_description: secret }, 401), 'token-refused'],
    [(r) => json(r, { error: 'invalid_scope' }, 400), 'token-refused'],
    [(r) => json(r, { error: secret }, 503), 'token-unavailable'],
    [(r) => r.writeHead(307, { location: party.url }).end(), 'token-unavailable'],
    [(r) => json(r, { access_token: 'abc', token_type: 'DPoP' }), 'token-unavailable'],
    [(r) => json(r, { access_token: 'a b\r\nx: y', token_type: 'Bearer' }), 'token-unavailable'],
    [(r) => json(r, { access_token: 'x'.repeat(100_000), token_type: 'Bearer' }), 'token-unavailable'],
    [(r) => json(r, '<p>hello</p>', 200, 'text/html'), 'token-unavailable'],
    [(r) => void r.destroy(), 'token-unavailable'],
    [() => undefined, 'timed-out'],
  ]
  for (const [listener, cause] of answers) {
    issuer.behave(listener)
    const result = await ask()
    t.same(result, { kind: 'failed', cause })
  }
  t.equal(party.calls(), 0)
})

t.test('a token endpoint is held to the same addresses as the source', async (t) => {
  const { issuer, ask, connector } = await setting(t)
  const oauth = clientAt(`https://localhost:${new URL(issuer.url).port}`)
  const closed = { ...connector, baseUrl: 'https://source.example', allowPrivateAddress: false }
  t.same(await ask({ ...closed, oauth }), { kind: 'failed', cause: 'address-not-allowed' })
  t.same(await ask({ ...closed, oauth: clientAt(issuer.url) }), { kind: 'failed', cause: 'address-not-allowed' })
  t.equal(issuer.calls(), 0)
})

t.test('a key that cannot be read asks nobody', async (t) => {
  const { issuer, party, ask, connector } = await setting(t)
  for (const privateKey of [
    () => {
      throw new Error('gone')
    },
    () => 'no key',
  ]) {
    const oauth = clientAt(issuer.url, { privateKey })
    t.same(await ask({ ...connector, oauth }), { kind: 'failed', cause: 'credential-unreadable' })
  }
  t.same([issuer.calls(), party.calls()], [0, 0])
})

t.test('an issuer of the real kind gives a token for private_key_jwt', async (t) => {
  const issuer = await startIssuer()
  t.teardown(() => issuer.close())
  const { party, ask } = await setting(t)
  let bearer = ''
  party.behave((response, _body, request) => {
    bearer = request.headers.authorization ?? ''
    json(response, { items: [] })
  })
  const jwk = issuer.keys.clients['school']!
  const key = await importJWK({ ...jwk, ext: true }, 'ES256', { extractable: true })
  const pem = await exportPKCS8(key as Exclude<typeof key, Uint8Array>)
  const oauth = clientAt(issuer.url, {
    ...{ clientId: 'school', audience: issuer.url, scope: 'exchange', resource: issuer.audience },
    ...{ keyId: jwk.kid ?? null, privateKey: () => pem },
  })
  t.match(await ask(connectorTo(party.url, { oauth })), { kind: 'items' })
  t.match(bearer, /^Bearer ey/)
})

t.test('mTLS: another certificate, none, and a partner that is not trusted', async (t) => {
  const { ca, partner: theirs, gateway } = certificatesFor()
  const party = await partner(t, { ...theirs, ca })
  party.behave((response) => json(response, { items: [] }))
  const source = httpSource(limits)
  t.teardown(() => source.close())
  const asked = (client: SourceConnector['tls']['client'], trusted: string | null = ca) =>
    source.fetch(questionTo(connectorTo(party.url, { tls: { client, trusted: () => trusted } })))
  t.match(await asked(() => gateway), { kind: 'items' })
  const stranger = certificateAuthority('Een ander').issue('Deelpoort')
  t.same(await asked(() => gateway, null), { kind: 'failed', cause: 'tls-failed' })
  // Node's own server hangs up without a word on a certificate that it does not take.
  for (const result of [await asked(() => stranger), await asked(() => null)])
    t.match(result, { kind: 'failed', cause: /^(tls-failed|broken-off)$/ })
  const unreadable = () => {
    throw new Error('gone')
  }
  t.same(await asked(unreadable), { kind: 'failed', cause: 'credential-unreadable' })
  t.equal(party.calls(), 1)
})
