import t from 'tap'
import { organisations } from '../../src/sample/organisations.ts'
import { isProblem } from './problem-check.ts'
import { path, senders } from './senders.ts'
import { knownParticipants, testEdge } from './test-edge.ts'

t.test(
  'a participant may have a limit of its own; what is over it is refused before anything is recorded',
  async (t) => {
    const { build, issuer } = await testEdge(t)
    const refused: string[] = []
    const app = await build({
      rateLimitPerMinute: 5,
      ports: {
        findParticipant: async (oin, day) => {
          const found = await knownParticipants(oin, day)
          return found && { ...found, callsPerMinute: oin === organisations.school.oin ? 2 : null }
        },
        refused: async ({ fault }) => void refused.push(fault),
      },
    })
    const call = async (client: string, url = path) =>
      app.inject({ url, headers: { authorization: `Bearer ${await issuer.token(client)}` } })
    t.match((await call('school')).headers, {
      ratelimit: '"default";r=1;t=60',
      'ratelimit-policy': '"default";q=2;w=60',
    })
    await call('school')
    const over = await call('school')
    isProblem(t, over, 429, 'too-many-requests', 'the third of two')
    t.match(over.headers, { 'retry-after': /^\d+$/, ratelimit: /^"default";r=0;t=\d+$/ })
    t.match((await call('local-team')).headers, {
      ratelimit: '"default";r=4;t=60',
      'ratelimit-policy': '"default";q=5;w=60',
    })
    const stop = async () =>
      app.inject({
        method: 'POST',
        url: `${path}/stops`,
        headers: { authorization: `Bearer ${await issuer.token('debt-help')}` },
      })
    for (let times = 0; times < 5; times += 1) t.equal((await stop()).statusCode, 403, 'a scope that is missing')
    isProblem(t, await stop(), 429, 'too-many-requests', 'counts as any call')
    t.equal(refused.length, 5, 'and does not fill the log')
  },
)

t.test('calls without a valid token are limited by address, and never those with one', async (t) => {
  const { build, issuer, refusals } = await testEdge(t)
  const app = await build({ rateLimitPerMinute: 3 })
  const from = (remoteAddress: string, authorization = 'Bearer not.a.token') =>
    app.inject({ url: path, remoteAddress, headers: { authorization } })
  const good = `Bearer ${await issuer.token('local-team')}`
  for (let times = 0; times < 3; times += 1)
    isProblem(t, await from('192.0.2.1'), 401, 'unauthenticated', 'within the limit')
  const over = await from('192.0.2.1')
  isProblem(t, over, 429, 'too-many-requests', 'over it')
  t.match(over.headers, {
    'retry-after': /^\d+$/,
    ratelimit: /^"refused";r=0;t=\d+$/,
    'ratelimit-policy': '"refused";q=3;w=60',
  })
  t.equal((await from('192.0.2.2')).statusCode, 401, 'another address')
  t.equal((await from('192.0.2.1', good)).statusCode, 200, 'a valid token from the same address')
  t.equal(refusals.filter(({ fault }) => fault === 'token-invalid').length, 5, 'each is counted for the log')
  const stranger = `Bearer ${await issuer.forge({ claims: { oin: '00000099000000099000' } })}`
  for (let times = 0; times < 3; times += 1)
    isProblem(t, await from('192.0.2.3', stranger), 403, 'forbidden', 'a valid token of nobody we know')
  isProblem(t, await from('192.0.2.3', stranger), 429, 'too-many-requests', 'is limited by address too')
  t.equal(refusals.filter(({ fault }) => fault === 'not-a-participant').length, 3, 'and does not fill the log')
})

t.test('a proof that cannot be told from a used one is not taken: 503', async (t) => {
  const away = async (): Promise<boolean> => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  }
  const of = await senders(t, { useProof: away })
  isProblem(t, await of.call(await of.withProof(of.tokens.toKey)), 503, 'unavailable', 'the store is away')
  t.equal((await of.call({ authorization: `Bearer ${of.tokens.plain}` })).statusCode, 200, 'who needs no proof goes on')
})
