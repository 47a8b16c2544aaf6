import t from 'tap'
import { type TokenFault, tokenFaults } from '../../src/http/token-fault.ts'
import { isProblem } from './problem-check.ts'
import { proxy, senders } from './senders.ts'
import { wrongCertificates, wrongProofs, wrongTokens } from './wrong-senders.ts'

const algs = 'algs="ES256 PS256 EdDSA Ed25519"'

/** The whole challenge for a fault, by the scheme that was tried. */
const challengeOf = (fault: TokenFault, tried: 'Bearer' | 'DPoP'): string => {
  const { error } = tokenFaults[fault]
  const said = (scheme: string): string => (scheme === tried && error !== null ? `, error="${error}"` : '')
  return `Bearer realm="deelpoort"${said('Bearer')}, DPoP realm="deelpoort"${said('DPoP')}, ${algs}`
}

const of = await senders(t)

for (const [title, rows] of Object.entries({ wrongTokens, wrongProofs, wrongCertificates })) {
  t.test(title, async (t) => {
    for (const row of rows) {
      const headers = await row.headers(of)
      of.refused.length = 0
      const answer = await of.call(headers, row.call)
      isProblem(t, answer, 401, 'unauthenticated', row.name)
      const tried = String(headers['authorization']).startsWith('DPoP') ? 'DPoP' : 'Bearer'
      t.equal(answer.headers['www-authenticate'], challengeOf(row.fault, tried), `${row.name}: challenge`)
      t.strictSame(of.refused, [row.fault], `${row.name}: recorded once, by its fault`)
      t.equal(answer.json<{ detail: string }>().detail, tokenFaults[row.fault].detail, `${row.name}: no more is told`)
      t.equal('dpop-nonce' in answer.headers, tried === 'DPoP', `${row.name}: a nonce for who makes proofs`)
    }
  })
}

t.test('every fault is met', async (t) => {
  const met = [...wrongTokens, ...wrongProofs, ...wrongCertificates].map((row) => row.fault)
  t.strictSame([...new Set(met)].sort(), Object.keys(tokenFaults).sort())
})

t.test('what is right is let through: to nothing, to a key, to a certificate, to both, as is demanded', async (t) => {
  const { tokens, certificate, withProof, call } = of
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const shown = { 'client-cert': certificate.header }
  const by = { remoteAddress: proxy }
  t.equal((await call(bearer(tokens.plain))).statusCode, 200, 'Bearer')
  t.equal((await call({ authorization: `bearer ${tokens.plain}` })).statusCode, 200, 'the scheme in small letters')
  t.equal((await call(await withProof(tokens.toKey))).statusCode, 200, 'a proof')
  t.equal((await call(await withProof(tokens.ofSchoolToKey))).statusCode, 200, 'a proof where it is demanded')
  t.equal((await call({ ...bearer(tokens.toCertificate), ...shown }, by)).statusCode, 200, 'a certificate')
  t.equal((await call({ ...bearer(tokens.ofProvider), ...shown }, by)).statusCode, 200, 'one where it is demanded')
  const range = { remoteAddress: '::ffff:10.9.8.7' }
  t.equal((await call({ ...bearer(tokens.toCertificate), ...shown }, range)).statusCode, 200, 'by a proxy of a range')
  t.equal((await call({ ...(await withProof(tokens.toBoth)), ...shown }, by)).statusCode, 200, 'both')
  const forms = [
    encodeURIComponent(certificate.pem),
    `Hash=${'a'.repeat(64)};Cert="${encodeURIComponent(certificate.pem)}";Subject="CN=local-team"`,
  ]
  for (const form of forms)
    t.equal((await call({ ...bearer(tokens.toCertificate), 'client-cert': form }, by)).statusCode, 200, 'another form')
})

t.test('a token without the scope hears which it needs, in the scheme it used', async (t) => {
  const narrow = await of.call({ authorization: `Bearer ${of.tokens.narrow}` })
  isProblem(t, narrow, 403, 'forbidden', 'Bearer')
  t.equal(
    narrow.headers['www-authenticate'],
    'Bearer realm="deelpoort", error="insufficient_scope", scope="exchange audit"',
  )
  const stop = { method: 'POST', url: '/v1/things/9901-1/stops' } as const
  const proof = { claims: { htm: 'POST', htu: 'https://deelpoort.example/v1/things/9901-1/stops' } }
  const toKey = await of.call(await of.withProof(of.tokens.toKey, proof), stop)
  isProblem(t, toKey, 403, 'forbidden', 'DPoP')
  t.equal(
    toKey.headers['www-authenticate'],
    `DPoP realm="deelpoort", error="insufficient_scope", scope="admin", ${algs}`,
  )
})

t.test('nothing of a token or proof is in what was logged', async (t) => {
  const lines = of.logged()
  for (const token of Object.values(of.tokens)) t.notOk(lines.includes(token.split('.')[2] ?? ''), 'no signature')
  t.notMatch(lines, /eyJ/, 'nothing that begins like one')
})
