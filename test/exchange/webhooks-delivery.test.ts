import type { ServerResponse } from 'node:http'
import { sql } from 'kysely'
import t from 'tap'
import type { CloudEvent } from 'cloudevents'
import { everyColumn, columnText } from '../helpers/scenario-leaks.ts'
import { testGateway } from '../helpers/gateway.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { sweepOnce } from './another-gateway.ts'
import { entries } from './log-reading.ts'
import { allowPrivate, eventIn, receiver, subscribe } from './receiver.ts'
import { ask, good, localTeam, openCase, question } from './scene.ts'
import { until } from './waiting.ts'

const { debtHelp } = organisations
const g = await testGateway(t, {
  WEBHOOK_RETRY_SECONDS: '1,1,1',
  WEBHOOK_TIMEOUT_MS: '800',
  WEBHOOK_LEASE_SECONDS: '4',
})
const team = g.as('local-team')
const { adult } = g.sample.family(1)
const body = question(await openCase(g, [adult]), [{ bsn: adult.bsn }])
const inbox = await receiver(t)
await allowPrivate(g, localTeam.oin, inbox.url)

const answered = 'nl.gegevensverzoeken.gegevensverzoek-beantwoord'
const at = (id: string) => ({ params: { path: { id } } })
const deliveries = async (id: string) => (await good(team.GET('/webhook-subscriptions/{id}/deliveries', at(id)))).items
const asked = async () => (await good(ask(team, body))).id
const end = (id: string) => good(team.POST('/webhook-subscriptions/{id}/endings', at(id)))
/** The delivery of the event about this request, once it is no longer waiting. */
const ended = async (subscription: string, request: string) => {
  const find = async () =>
    (await deliveries(subscription)).find(({ event, state }) => event.subject === request && state !== 'waiting')
  await until(async () => (await find()) !== undefined, 'the end of a delivery', 40_000)
  return (await find())!
}

t.test(
  'what fails is tried again and then given up; each attempt has a word and a status, and no content',
  async (t) => {
    const { id } = await subscribe(team, inbox.url, [answered])
    const elsewhere = await receiver(t)
    const ways = [
      (response: ServerResponse) => response.writeHead(500).end('the secret of 999990019'),
      (response: ServerResponse) => response.writeHead(307, { location: elsewhere.url }).end(),
      (response: ServerResponse) => response.socket?.destroy(),
      () => undefined,
    ]
    let n = 0
    inbox.behave((response) => ways[n++]?.(response))
    const delivery = await ended(id, await asked())
    t.match(delivery, { state: 'given-up', nextAttemptAt: null })
    t.same(
      delivery.attempts.map(({ number, outcome, status }) => [number, outcome, status]),
      [
        [1, 'failed', 500],
        [2, 'redirected', 307],
        [3, 'broken-off', null],
        [4, 'timed-out', null],
      ],
    )
    t.equal(elsewhere.got().length, 0, 'no redirect is followed')
    const times = delivery.attempts.map((attempt) => Date.parse(attempt.at))
    for (const [i, time] of times.entries()) t.ok(i === 0 || time - times[i - 1]! >= 990, 'with a pause between')

    inbox.behave((response) => response.writeHead(429, { 'retry-after': '3' }).end())
    const request = await asked()
    await until(async () => (await deliveries(id))[0]?.attempts.length === 1, 'the first attempt')
    const [waiting] = await deliveries(id)
    const wait = Date.parse(waiting!.nextAttemptAt!) - Date.parse(waiting!.attempts[0]!.at)
    t.ok(wait >= 3000, `the receiver asked for 3 s: ${String(wait)} ms`)
    inbox.behave((response) => response.writeHead(200).end('y'.repeat(3_000_000)))
    t.match(await ended(id, request), { state: 'delivered' }, 'a long answer is not read to its end')
    await end(id)
  },
)

t.test('410 disables; events are kept, and come again after an activation and a replay', async (t) => {
  const { id, secret } = await subscribe(team, inbox.url, [answered])
  inbox.behave((response) => response.writeHead(410).end())
  const first = await asked()
  t.match(await ended(id, first), { state: 'held', attempts: [{ outcome: 'gone', status: 410 }] })
  const view = await good(team.GET('/webhook-subscriptions/{id}', at(id)))
  t.match(view, { status: 'disabled', disabledAt: /Z$/ })
  const log = (await entries(g.owner)).filter(({ record }) => record['operation'] === 'webhook-subscriptions.disable')
  t.equal(log.length, 1)
  t.match(log[0]!.record, {
    ...{ type: 'administrator-action', controllers: [localTeam.oin], actor: { organisation: '0000' } },
    details: { subscription: id, cause: 'gone' },
  })

  const second = await asked()
  t.match(await ended(id, second), { state: 'held', attempts: [] }, 'nothing is sent any more')
  const range = { from: new Date(Date.now() - 3_600_000).toISOString() }
  const replay = (range: object) => team.POST('/webhook-subscriptions/{id}/replays', { ...at(id), body: range })
  t.equal((await replay(range)).response.status, 409, 'not while it is disabled')
  inbox.behave((response) => response.writeHead(204).end())
  t.match(await good(team.POST('/webhook-subscriptions/{id}/activations', at(id))), { status: 'active' })
  const before = inbox.got().length
  const { events } = await good(replay(range))
  t.ok(events >= 2)
  t.match(await ended(id, first), { state: 'delivered' })
  t.match(await ended(id, second), { state: 'delivered' })
  const arrived = (): readonly CloudEvent<Record<string, string>>[] =>
    inbox
      .got()
      .slice(before)
      .map((each) => eventIn(each, secret))
  await until(() => arrived().length === events, 'the replayed events')
  const told = arrived()
  const { id: event } = told.find(({ subject }) => subject === first)!
  t.equal((await good(replay({ afterEvent: event }))).events < events, true, 'after an event: only what came later')
  t.equal((await good(replay({ from: new Date(Date.now() + 60_000).toISOString() }))).events, 0)
  for (const bad of [{}, { ...range, afterEvent: event }]) t.equal((await replay(bad)).response.status, 400)
  await end(id)
})

t.test('after a rotation both secrets verify for a day, the old one no longer after it', async (t) => {
  const { id, secret } = await subscribe(team, inbox.url, [answered])
  const rotated = await good(team.POST('/webhook-subscriptions/{id}/secrets', at(id)))
  t.not(rotated.secret, secret)
  t.ok(Math.abs(Date.parse(rotated.formerSecretUntil!) - Date.now() - 86_400_000) < 60_000)
  const one = async () => {
    const request = await asked()
    await ended(id, request)
    return inbox.got().findLast(({ body: text }) => text.includes(request))!
  }
  const both = await one()
  for (const each of [secret, rotated.secret]) t.ok(eventIn(both, each))
  await sql`UPDATE webhook_subscriptions SET former_until = now() - interval '1 second'`.execute(g.owner)
  const after = await one()
  t.ok(eventIn(after, rotated.secret))
  t.throws(() => eventIn(after, secret))
  t.notMatch(await good(team.GET('/webhook-subscriptions/{id}', at(id))), { secret: /./ }, 'shown once')
  await end(id)
})

t.test(
  'a subscription is of its own organisation, goes to a public address, and its changes are in the log',
  async (t) => {
    const school = g.as('school')
    const { id } = await subscribe(team, inbox.url, [answered])
    for (const path of ['secrets', 'activations', 'endings'] as const)
      t.equal((await school.POST(`/webhook-subscriptions/{id}/${path}`, at(id))).response.status, 404)
    t.equal((await school.GET('/webhook-subscriptions/{id}', at(id))).response.status, 404)
    t.equal((await school.GET('/webhook-subscriptions/{id}/deliveries', at(id))).response.status, 404)
    t.same((await good(school.GET('/webhook-subscriptions'))).items, [])
    t.same(
      (await good(team.GET('/webhook-subscriptions'))).items.map((each) => each.id),
      [id],
    )

    const closed = (oin: string) =>
      sql`UPDATE connectors SET allow_private_address = false, base_url = 'https://elsewhere.example'
      WHERE oin = ${oin}`.execute(g.owner)
    await closed(debtHelp.oin)
    const create = (url: string, municipality = '9901') =>
      g.as('debt-help').POST('/webhook-subscriptions', { body: { municipality, url, types: [answered] } })
    const codes = async (url: string, municipality?: string) =>
      (
        (await create(url, municipality)).error as { invalidParams?: { name: string; code: string }[] } | undefined
      )?.invalidParams?.map(({ name, code }) => `${name} ${code}`)
    t.same(await codes(inbox.url), ['url not-https'], 'its own connector allows nothing')
    for (const host of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '[::1]', '[fd00::1]', 'localhost'])
      t.same(await codes(`https://${host}/`), ['url address-not-allowed'], host)
    t.same(await codes('https://partner.example/999990019'), ['url bsn-in-text'])
    t.same(await codes('https://partner.example/', '9902'), ['municipality not-yours'])
    // What the operator allowed and then ended no longer holds at the next attempt.
    await closed(localTeam.oin)
    const refused = await ended(id, await asked())
    t.match(refused.attempts[0], { outcome: 'address-not-allowed', status: null })
    await end(id)
    const operations = (await entries(g.owner))
      .filter(({ record }) => record['type'] === 'administrator-action' && JSON.stringify(record).includes(id))
      .map(({ record }) => record['operation'])
    t.same(operations, ['webhook-subscriptions.create', 'webhook-subscriptions.end'])
    t.notMatch(JSON.stringify((await entries(g.owner)).map(({ record }) => record)), /whsec_|127\.0\.0\.1/)
  },
)

t.test('no lost event where an append is rolled back, and none of what was rolled back', async (t) => {
  await allowPrivate(g, localTeam.oin, inbox.url)
  const { id } = await subscribe(team, inbox.url, [answered])
  const jobs = async () =>
    (
      await sql<{ n: number }>`SELECT count(*)::integer AS n FROM pgboss.job WHERE name = 'log-entries'`.execute(
        g.owner,
      )
    ).rows[0]!.n
  await sql`ALTER TABLE log_records ADD CONSTRAINT none CHECK (false) NOT VALID`.execute(g.owner)
  const before = await jobs()
  const failed = await ask(team, body)
  t.equal(failed.response.status, 503, 'nothing is recorded, so nothing is decided')
  t.equal(await jobs(), before, 'and nobody is told')
  await sql`ALTER TABLE log_records DROP CONSTRAINT none`.execute(g.owner)
  t.match(await ended(id, await asked()), { state: 'delivered' })
  await end(id)
})

t.test('no number or name of a person stands in a message, a delivery or the queue', async (t) => {
  await sweepOnce(t, g)
  const names = [adult.name.given, adult.name.family, adult.bsn]
  const messages = inbox.got().map(({ headers, body: text }) => JSON.stringify(headers) + text)
  t.ok(messages.length > 8)
  const columns = (await everyColumn(g.owner)).filter(({ table }) => /^(webhook_|pgboss\.)/.test(table))
  t.ok(columns.some(({ table }) => table.startsWith('pgboss.')))
  for (const name of names) {
    t.notOk(
      messages.some((text) => text.includes(name)),
      'messages',
    )
    for (const column of columns)
      t.notOk((await columnText(g.owner, column)).includes(name), `${column.table}.${column.column}`)
  }
  t.notMatch(g.logged(), /whsec_/)
})
