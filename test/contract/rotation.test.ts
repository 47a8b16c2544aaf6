import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { startIssuer } from '../../src/sample/issuer.ts'
import { isProblem } from './problem-check.ts'
import { testEdge } from './test-edge.ts'

const path = '/v1/things/9901-1'

t.test(
  'keys of an issuer come and go without a restart; when it is away, they hold for their time and no longer',
  async (t) => {
    const { build } = await testEdge(t)
    const issuer = await startIssuer()
    let open = true
    const close = async (): Promise<void> => {
      if (open) await issuer.close()
      open = false
    }
    t.teardown(close)
    const app = await build({
      tokens: {
        issuers: [{ issuer: issuer.url, jwksUri: issuer.jwksUrl }],
        audience: issuer.audience,
        algorithms: ['ES256'],
        keysMaxAgeSeconds: 3,
      },
    })
    const call = async (token: string) => app.inject({ url: path, headers: { authorization: `Bearer ${token}` } })
    /** The answer once it is no longer this one, or after ten seconds. */
    const onceNot = async (status: number, token: string) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const answer = await call(token)
        if (answer.statusCode !== status) return answer
        await wait(100)
      }
      return call(token)
    }

    const first = await issuer.tokenFor('local-team')
    t.equal((await call(first)).statusCode, 200, 'the first key')

    await issuer.rotate('published')
    const second = await issuer.tokenFor('local-team')
    t.not(header(second).kid, header(first).kid, 'a new key signs')
    t.equal((await onceNot(401, second)).statusCode, 200, 'it is fetched when it is met')
    t.equal((await call(first)).statusCode, 200, 'the one before is published still')

    await issuer.rotate('withdrawn')
    const third = await issuer.tokenFor('local-team')
    isProblem(t, await onceNot(200, first), 401, 'unauthenticated', 'a key that was withdrawn, within its time')
    isProblem(t, await call(second), 401, 'unauthenticated', 'the second too')
    t.equal((await onceNot(401, third)).statusCode, 200, 'the third')

    await close()
    t.equal((await call(third)).statusCode, 200, 'the issuer is away: what is known holds')
    const after = await onceNot(200, third)
    isProblem(t, after, 503, 'unavailable', 'until its time has passed')
    t.match(after.headers['retry-after'], /^\d+$/)
  },
)

t.test('whoever sends unknown key ids does not make us ask the issuer for each', async (t) => {
  const { issuer, app } = await testEdge(t)
  t.equal(
    (await app.inject({ url: path, headers: { authorization: `Bearer ${await issuer.token('school')}` } })).statusCode,
    200,
  )
  await issuer.close()
  for (let times = 0; times < 20; times += 1) {
    const token = await issuer.forge({ claims: { oin: '00000099000000002000' }, header: { kid: `made-up-${times}` } })
    const answer = await app.inject({ url: path, headers: { authorization: `Bearer ${token}` } })
    t.equal(answer.statusCode, 401, 'refused by what is known: an asking would end in 503')
  }
})

const header = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { readonly kid: string }
