import t from 'tap'
import { faults } from './problem-check.ts'
import { testEdge } from './test-edge.ts'

t.test('a body that cannot be read is one fault and never quoted', async (t) => {
  const edge = await testEdge(t)
  const headers = {
    authorization: `Bearer ${await edge.issuer.token('local-team')}`,
    'content-type': 'application/json',
  }
  const send = (payload: string | Buffer) =>
    edge.app.inject({ method: 'POST', url: '/v1/things/_search', payload, headers })
  const cases: readonly (readonly [string | Buffer, string])[] = [
    ['{"note":999990019x', 'body malformed'],
    ['', 'body required'],
    [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'body malformed'],
    ['{"note":"\\ud800"}', 'body invalid-characters'],
    ['{"\\udc00":1}', 'body invalid-characters'],
    ['{"note":"\\u0000"}', 'body invalid-characters'],
    ['{"__proto__":{"note":"x"}}', 'body unknown-field'],
    [`${'[{"a":'.repeat(1000)}1${'}]'.repeat(1000)}`, 'body too-deep'],
    ['null', 'body invalid-type'],
    ['[]', 'body invalid-type'],
  ]
  for (const [payload, fault] of cases) {
    const answer = await send(payload)
    t.strictSame(faults(answer.json()), [fault], String(payload).slice(0, 20))
    t.notMatch(answer.body, /999990019/)
  }
})

t.test('what a route does not take is refused', async (t) => {
  const edge = await testEdge(t)
  const headers = { authorization: `Bearer ${await edge.issuer.token('administrator')}` }
  const stop = (payload?: object) =>
    edge.app.inject({ method: 'POST', url: '/v1/things/9901-1/stops', headers, ...(payload ? { payload } : {}) })
  t.equal((await stop()).statusCode, 201, 'no body')
  t.equal((await stop({})).statusCode, 201, 'an empty one')
  t.strictSame(faults((await stop({ note: 'x' })).json()), ['note unknown-field'], 'a field nobody asked for')
  t.strictSame(
    faults(
      (
        await edge.app.inject({
          url: '/v1/things/999990019',
          headers: { authorization: `Bearer ${await edge.issuer.token('fg')}` },
        })
      ).json(),
    ),
    ['id bsn-in-text'],
    'a BSN as an id',
  )
})
