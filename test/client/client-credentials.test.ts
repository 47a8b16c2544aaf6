import { generateKeyPairSync } from 'node:crypto'
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import t from 'tap'
import { clientCredentials, prover, signingKey } from '../../src/client/index.ts'
import { boundClient, clients } from '../../src/sample/clients.ts'
import { issuerKeys } from '../../src/sample/issuer-keys.ts'
import { startIssuer } from '../../src/sample/issuer.ts'

t.test('tokens from a real issuer: kept, asked once, bound to a key', async (t) => {
  const keys = await issuerKeys(clients.map(({ id }) => id))
  const issuer = await startIssuer({ keys })
  t.teardown(() => issuer.close())
  let asked = 0
  const counting: typeof fetch = async (...call) => {
    asked += 1
    return fetch(...call)
  }
  const who = (clientId: string) => ({
    ...{ issuer: issuer.url, audience: issuer.audience, clientId, key: signingKey(keys.clients[clientId]!) },
    ...{ scopes: clients.find(({ id }) => id === clientId)!.scopes, fetch: counting },
  })
  const token = clientCredentials(who('local-team'))
  const [first, second] = await Promise.all([token(), token()])
  t.equal(first, second)
  t.equal(await token(), first)
  t.equal(asked, 1)
  const known = { issuer: issuer.url, audience: issuer.audience, typ: 'at+jwt' }
  t.match((await jwtVerify(first, createRemoteJWKSet(new URL(issuer.jwksUrl)), known)).payload, {
    client_id: 'local-team',
  })
  const pem = signingKey(keys.clients['local-team']!).privateKey.export({ type: 'pkcs8', format: 'pem' })
  t.ok(await clientCredentials({ ...who('local-team'), key: signingKey(String(pem)) })(), 'a key as PEM')
  await t.rejects(clientCredentials({ ...who('local-team'), key: who('fg').key })(), {
    name: 'TokenRefused',
    code: 'invalid_client',
  })

  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const proof = prover(signingKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' }))))
  const bound = await clientCredentials({ ...who(boundClient), proof })()
  const made = await proof({ method: 'POST', url: 'https://deelpoort.example/v1/cases', token: bound, nonce: 'n' })
  t.match(decodeJwt(made), { htm: 'POST', htu: 'https://deelpoort.example/v1/cases', nonce: 'n', ath: String })
  t.notOk('d' in decodeProtectedHeader(made).jwk!, 'the public half alone')
  t.match(decodeJwt(bound), { cnf: { jkt: String } })
})

t.test('an issuer that wants a nonce gets it', async (t) => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const one = signingKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  const proofs: string[] = []
  const scripted: typeof fetch = async (_url, init) => {
    proofs.push(new Headers(init?.headers).get('DPoP') ?? '')
    return proofs.length === 1
      ? Response.json({ error: 'use_dpop_nonce' }, { status: 400, headers: { 'DPoP-Nonce': 'n1' } })
      : Response.json({ access_token: 'given', expires_in: 60 })
  }
  const who = { issuer: 'https://issuer.example', audience: 'x', clientId: 'c', key: one, scopes: [], fetch: scripted }
  t.equal(await clientCredentials({ ...who, proof: prover(one) })(), 'given')
  t.same(
    proofs.map((each) => decodeJwt(each)['nonce']),
    [undefined, 'n1'],
  )
})
