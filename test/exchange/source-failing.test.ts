import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { NewConnector } from '../../src/participants/participant.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import {
  certificatesFor,
  issuing,
  json,
  type Listener,
  partner,
  type Partner,
  tokenClient,
} from '../helpers/partner.ts'
import { entries, logIsWhole, placesOf } from './log-reading.ts'
import { item, pointProviderAt } from './odd-source.ts'
import { agreed, ask, good } from './scene.ts'

const secrets = mkdtempSync(join(tmpdir(), 'deelpoort-secrets-'))
t.teardown(() => rmSync(secrets, { recursive: true }))
const { ca, partner: theirs, gateway: ours } = certificatesFor()
const client = await tokenClient()
mkdirSync(join(secrets, '9901'))
for (const [name, text] of [
  ['provider.cert', ours.certificate],
  ['provider.key', ours.key],
  ['provider.ca', ca],
  ['provider-token.key', client.key],
] as const)
  writeFileSync(join(secrets, '9901', `${name}.pem`), text, { mode: 0o600 })

const gateway = await testGateway(t, {
  SOURCE_TIMEOUT_MS: '400',
  SOURCE_MAX_BYTES: '20000',
  SOURCE_BREAKER_FAILURES: '1000',
  CONNECTOR_SECRETS_DIR: secrets,
})
const { as, sample, owner } = gateway
const team = as('local-team')
const youth = sample.family(0).youth
const { body } = await agreed(gateway, youth)

/** In all that the source says; it must come nowhere. */
const marker = 'MerktekenVanDeBron'
const said = { detail: marker, title: marker, goals: marker }
const trap = await partner(t)
trap.behave((response) => json(response, { items: [item({ values: [said] })] }))

interface Way {
  readonly party: Partner
  readonly connector: Partial<NewConnector>
  /** An answer in its shape about whom it is about, with these values of youth help and something extra. */
  readonly answer: (bsn: string, values: unknown) => unknown
}

const plain: Way['answer'] = (bsn, values) => ({
  person: { bsn },
  [marker]: marker,
  items: [item({ values: [values], [marker]: 1 }), item({ category: 'work-notes', values: [{ text: marker }] })],
})
const secure = await partner(t, { ...theirs, ca })
const issuer = await partner(t, { ...theirs, ca })
issuing(issuer, client)

/** Every way in which a source is asked over HTTP (test/rooms/sources-stages.ts has the same, without a gateway). */
const ways: Readonly<Record<string, Way>> = {
  HTTP: { party: await partner(t), connector: { credential: 'a-secret-credential' }, answer: plain },
  'HTTP with a mapping': {
    party: await partner(t),
    connector: {
      settings: {
        mapping: {
          person: '/wie',
          categories: {
            'youth-help': {
              ...{ records: '/trajecten', recordedAt: '/van', origin: { is: 'observed' } },
              retainUntil: { yearsAfterLastChange: 20 },
              fields: { goals: '/inhoud/goals' },
            },
          },
        },
      },
    },
    answer: (wie, inhoud) => ({ wie, [marker]: marker, trajecten: [{ van: '2026-01-02', inhoud, notitie: marker }] }),
  },
  'HTTP with OAuth and mTLS': {
    party: secure,
    connector: {
      settings: {
        oauth: {
          tokenEndpoint: `${issuer.url}/token`,
          ...{ clientId: client.clientId, key: 'provider-token', algorithm: 'ES256' },
        },
        tls: { certificate: 'provider', trusted: 'provider' },
      },
    },
    answer: plain,
  },
}

type Behaviour = (response: Parameters<Listener>[0], way: Way, request: Parameters<Listener>[2]) => unknown

const odd: readonly (readonly [string, string, Behaviour])[] = [
  ['it is out of order', 'out-of-order', (r) => json(r, said, 503, 'application/problem+json')],
  ['it breaks', 'out-of-order', (r) => json(r, said, 500)],
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
  ['it hangs up at once', 'broken-off', (_r, _way, request) => request.socket.destroy()],
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
  [
    'its items are no items',
    'wrong-shape',
    (r, { party }) =>
      json(r, party === ways['HTTP with a mapping']?.party ? { trajecten: marker } : { items: [{ said: marker }] }),
  ],
  ['a value is too long', 'wrong-shape', (r, { answer }) => json(r, answer(youth.bsn, { goals: marker.repeat(600) }))],
  ['a value is no text', 'wrong-shape', (r, { answer }) => json(r, answer(youth.bsn, { goals: { said: marker } }))],
  [
    'a moment lies outside the calendar',
    'wrong-shape',
    (r, { answer }) =>
      json(r, JSON.stringify(answer(youth.bsn, said)).replaceAll(/"2026-01-02[^"]*"/g, '"9999-12-31T23:59:59-12:00"')),
  ],
  ['it answers about somebody else', 'wrong-person', (r, { answer }) => json(r, answer('999990019', said))],
]

for (const [name, way] of Object.entries(ways)) {
  const { party, connector, answer } = way
  const asked = async (t: Test, cause: string): Promise<void> => {
    const told = await good(ask(team, body))
    t.match(told, { status: 'failed', data: null, dataDeliveredAt: null, failure: { code: cause, text: /.{20}/ } })
    t.equal(told.decisions[0]!.receipt.release, null)
    t.notMatch(JSON.stringify(told), marker)
    t.notMatch(JSON.stringify(told), /127\.0\.0\.1|localhost|token/, 'nor is it told where or how it was asked')
    const [decision, closing, ...more] = await entries(owner, told.id)
    t.same([decision?.type, closing?.type, more.length], ['decision', 'source-failed', 0])
    t.match(closing!.record, { categories: [], details: { cause } })
  }

  t.test(`${name}: a source that gives more than was asked is heard in what was asked`, async (t) => {
    await pointProviderAt(gateway, party.url, connector)
    party.behave((response) => json(response, answer(youth.bsn, { goals: 'Rust thuis.', extra: marker })))
    const told = await good(ask(team, body))
    t.match(told, { status: 'partially-delivered', data: [{ values: [{ goals: 'Rust thuis.' }] }] })
    t.notMatch(JSON.stringify(told), marker)
    const { dropped } = (await entries(owner, told.id)).at(-1)!.record.details as { dropped: Record<string, number> }
    t.ok(dropped['unknownFields']! >= 3, JSON.stringify(dropped))
  })

  for (const [what, cause, behaviour] of odd) {
    t.test(`${name}: a source fails: ${what}`, async (t) => {
      party.behave((response, _body, request) => behaviour(response, way, request))
      await asked(t, cause)
    })
  }

  t.test(`${name}: its name resolves to a private address, which the operator did not allow`, async (t) => {
    const before = party.calls()
    const elsewhere = `https://localhost:${new URL(party.url).port}`
    await pointProviderAt(gateway, elsewhere, { ...connector, allowPrivateAddress: false })
    await asked(t, 'address-not-allowed')
    t.equal(party.calls(), before)
  })
}

t.test('a row of a connector that was led elsewhere beside the register opens nothing', async (t) => {
  const { party, connector } = ways['HTTP with OAuth and mTLS']!
  await pointProviderAt(gateway, party.url, connector)
  const calls = [party.calls(), issuer.calls()]
  await sql`UPDATE connectors SET settings = (replace(settings::text, 'deelpoort', 'een-ander'))::json
    WHERE settings::text LIKE '%deelpoort%'`.execute(owner)
  t.match(await good(ask(team, body)), { failure: { code: 'credential-unreadable' } })
  t.same([party.calls(), issuer.calls()], calls, 'nobody was asked')
})

t.test('nobody answers at its address', async (t) => {
  await pointProviderAt(gateway, 'http://127.0.0.1:9')
  const told = await good(ask(team, body))
  t.match(told, { status: 'failed', failure: { code: 'unreachable' } })
  t.match((await entries(owner, told.id)).at(-1)!.record, { type: 'source-failed', details: { cause: 'unreachable' } })
})

t.test('of all that it said nothing is kept anywhere', async (t) => {
  t.equal(trap.calls(), 0, 'no redirect was followed')
  for (const text of ['a-secret-credential', 'client_assertion', 'token-1-', ours.key.slice(30, 60)]) {
    t.same(await placesOf(owner, text), [], `no table: ${text}`)
    t.notMatch(gateway.logged(), text, `no line: ${text}`)
  }
  t.same(await placesOf(owner, marker), [], 'no table')
  t.notMatch(gateway.logged(), marker, 'no line')
  t.notMatch(gateway.logged(), Buffer.from(marker).toString('base64').slice(0, -4))
  t.match(gateway.logged(), /"answered"/, 'though it did write lines')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
