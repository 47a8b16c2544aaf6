import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { entries, logIsWhole, placesOf } from './log-reading.ts'
import { type Behaviour, item, json, oddSource, pointProviderAt } from './odd-source.ts'
import { agreed, ask, good } from './scene.ts'

const gateway = await testGateway(t, { SOURCE_TIMEOUT_MS: '400', SOURCE_MAX_BYTES: '20000' })
const { as, sample, owner } = gateway
const team = as('local-team')
const { body } = await agreed(gateway, sample.family(0).youth)
const source = await oddSource(t, gateway)
const trap = await oddSource(t, gateway, source.url)

/** In all that the source says; it must come nowhere. */
const marker = 'MerktekenVanDeBron'
const said = { detail: marker, title: marker, goals: marker }
trap.behave((response) => json(response, { items: [item({ values: [said] })] }))

const odd: readonly (readonly [string, string, Behaviour])[] = [
  ['it is out of order', 'error-status', (r) => json(r, said, 503, 'application/problem+json')],
  ['it breaks', 'error-status', (r) => json(r, said, 500)],
  ['it finds our question wrong', 'error-status', (r) => json(r, said, 400, 'application/problem+json')],
  ['it does not trust us', 'not-authorised', (r) => json(r, said, 401)],
  ['it refuses with a page', 'not-authorised', (r) => json(r, `<p>${marker}</p>`, 403, 'text/html')],
  ['it will answer later', 'answers-later', (r) => json(r, said, 202)],
  [
    'it sends us elsewhere',
    'redirected',
    (r) => r.writeHead(307, { location: `${trap.url}/data-requests` }).end(marker),
  ],
  ['it is silent', 'timed-out', () => undefined],
  ['it drips', 'timed-out', (r) => r.writeHead(200, { 'content-type': 'application/json' }).write(`{"${marker}`)],
  ['it hangs up at once', 'broken-off', (_r, _body, request) => request.socket.destroy()],
  [
    'it hangs up half way',
    'broken-off',
    (r) => {
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
      r.write(`{"items": [{"goals": "${marker}`, () => r.destroy())
    },
  ],
  ['it answers a page', 'wrong-content-type', (r) => json(r, `<p>${marker}</p>`, 200, 'text/html')],
  ['it answers broken JSON', 'wrong-json', (r) => json(r, `{"items": ["${marker}`)],
  ['it answers too much', 'too-large', (r) => json(r, { items: [], said: marker.repeat(2000) })],
  ['its items are no items', 'wrong-shape', (r) => json(r, { items: [{ category: 7, said: marker }] })],
  ['it gives no list', 'wrong-shape', (r) => json(r, { items: { [marker]: marker } })],
  [
    'a value is too long',
    'wrong-shape',
    (r) => json(r, { items: [item({ values: [{ goals: marker.repeat(600) }] })] }),
  ],
  ['a value is no text', 'wrong-shape', (r) => json(r, { items: [item({ values: [{ goals: { said: marker } }] })] })],
  ['a moment is none', 'wrong-shape', (r) => json(r, { items: [item({ recordedAt: marker, values: [said] })] })],
  [
    'a moment lies outside the calendar',
    'wrong-shape',
    (r) => json(r, { items: [item({ recordedAt: '9999-12-31T23:59:59-12:00', values: [said] })] }),
  ],
]

for (const [what, cause, behaviour] of odd) {
  t.test(`a source fails: ${what}`, async (t) => {
    source.behave(behaviour)
    const told = await good(ask(team, body))
    t.match(told, { status: 'failed', data: null, dataDeliveredAt: null, failure: { code: cause, text: /.{20}/ } })
    t.equal(told.decisions[0]!.receipt.release, null)
    t.notMatch(JSON.stringify(told), marker)
    const [decision, closing, ...more] = await entries(owner, told.id)
    t.same([decision?.type, closing?.type, more.length], ['decision', 'source-failed', 0])
    t.match(closing!.record, { categories: [], details: { cause } })
  })
}

t.test('nobody answers at its address', async (t) => {
  await pointProviderAt(gateway, 'http://127.0.0.1:9')
  const told = await good(ask(team, body))
  t.match(told, { status: 'failed', failure: { code: 'unreachable' } })
  t.match((await entries(owner, told.id)).at(-1)!.record, { type: 'source-failed', details: { cause: 'unreachable' } })
})

t.test('of all that it said nothing is kept anywhere', async (t) => {
  t.equal(trap.calls(), 0, 'no redirect was followed')
  t.same(await placesOf(owner, marker), [], 'no table')
  t.notMatch(gateway.logged(), marker, 'no line')
  t.notMatch(gateway.logged(), Buffer.from(marker).toString('base64').slice(0, -4))
  t.match(gateway.logged(), /"answered"/, 'though it did write lines')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
