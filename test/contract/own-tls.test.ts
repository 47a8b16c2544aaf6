import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { clients } from '../../src/sample/clients.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { type TestCertificate, testCertificate } from '../helpers/certificate.ts'
import { oauthClient } from '../helpers/oauth.ts'
import { testIssuer } from '../helpers/tokens.ts'
import { testEdge } from './test-edge.ts'

const path = '/v1/things/9901-1'

t.test('over its own TLS the gateway knows who holds the certificate of a token', async (t) => {
  const issuer = await testIssuer(t, [
    ...clients,
    { id: 'bound', oin: organisations.localTeam.oin, scopes: ['exchange'], professional: null, bound: 'mtls' },
  ])
  const [server, own, another, unknown] = ['gateway', 'own', 'another', 'unknown'].map(testCertificate) as [
    TestCertificate,
    TestCertificate,
    TestCertificate,
    TestCertificate,
  ]
  const { build, refusals } = await testEdge(t, { tokens: issuer.tokens })
  const app = await build({
    tls: {
      key: Buffer.from(server.key),
      certificate: Buffer.from(server.pem),
      clientAuthorities: Buffer.from(own.pem + another.pem),
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const call = (token: string, shown?: TestCertificate, headers: Record<string, string> = {}) =>
    new Promise<number>((resolve, reject) => {
      const sent = request(
        {
          ...{ host: '127.0.0.1', port, path, ca: server.pem, agent: false },
          ...(shown && { key: shown.key, cert: shown.pem }),
          headers: { authorization: `Bearer ${token}`, ...headers },
        },
        (answer) => {
          answer.resume()
          answer.on('end', () => resolve(answer.statusCode ?? 0))
        },
      )
      sent.on('error', reject)
      sent.end()
    })
  const { token } = await oauthClient(issuer.issuer, 'bound')
  const bound = await token('exchange', { certificate: own.pem })
  const toUnknown = await token('exchange', { certificate: unknown.pem })
  const plain = await issuer.token('local-team')

  t.equal(await call(bound, own), 200, 'with its own certificate')
  t.equal(await call(plain), 200, 'no certificate is demanded of who needs none')
  t.equal(await call(bound, another), 401, 'with another')
  t.equal(await call(bound), 401, 'with none')
  t.equal(await call(toUnknown, unknown), 401, 'with one of an authority that is not known')
  t.equal(await call(bound, undefined, { 'client-cert': own.header }), 401, 'with a header of nobody we trust')
  t.strictSame(
    refusals.map(({ fault }) => fault),
    ['certificate-of-another', 'certificate-missing', 'certificate-missing', 'certificate-missing'],
  )
})
