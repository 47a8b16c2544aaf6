import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { ConnectorSettings } from '../../src/participants/connector-schema.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { dumpOf } from '../helpers/forgetting.ts'
import { testGateway } from '../helpers/gateway.ts'
import { operator } from '../helpers/register-room.ts'
import { sweepOnce } from './another-gateway.ts'
import { bare, entries, logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { agreed, ask, good, localTeam, retry, withdraw, youthCareProvider, school } from './scene.ts'

const weigher = (id: string, oin = youthCareProvider.oin) => ({
  ...{ id, oin, scopes: ['source'], professional: { id, function: 'behandelaar' } },
})
const clients = [weigher('weigher'), weigher('colleague'), weigher('other-weigher', school.oin)]
const g = await testGateway(t, {}, clients)
const { as, owner, sample } = g
const team = as('local-team')
const source = as('weigher')

const log = openLog({ db: g.app })
const box = credentials(loadKeyRing(g.env['CONNECTOR_KEY_FILE'] ?? ''))
await register({ db: g.app, credentials: box, record: log.appendIn }).setConnector(
  operator(),
  '9901',
  youthCareProvider.oin,
  {
    ...{ baseUrl: 'https://inbox.invalid', credential: null, allowPrivateAddress: false },
    settings: ConnectorSettings.parse({ inbox: true }),
  },
)
await log.close()

const planted = () =>
  `GEPLANT-${randomBytes(12)
    .toString('hex')
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`
const answerOf = (text: string) => ({
  items: [
    {
      category: 'youth-help',
      recordedAt: '2026-05-01T09:00:00Z',
      lastChangedAt: '2026-10-01T09:00:00Z',
      retainUntil: '2046-10-01',
      origin: 'observed' as const,
      values: [{ goals: text, provision: text }],
    },
    {
      category: 'involvement',
      recordedAt: '2026-05-01T09:00:00Z',
      lastChangedAt: '2026-10-01T09:00:00Z',
      retainUntil: '2046-10-01',
      origin: 'observed' as const,
      conditions: [text],
      values: [{ organisation: text, since: '2026-05-01' }],
    },
  ],
})
const at = (id: string) => ({ params: { path: { id } } })
const read = (id: string) => good(team.GET('/data-requests/{id}', at(id)))
const tasks = async () => (await good(source.GET('/source-tasks'))).items
const answer = (id: string, text: string, client = source) =>
  client.POST('/source-tasks/{id}/answers', { ...at(id), body: answerOf(text) })
const rowsOf = async (request: string) =>
  (
    await sql<{ id: string; state: string; empty: boolean; key: string | null }>`
      SELECT id, state, num_nonnulls(question, answer) = 0 AS empty, coalesce(question_key, answer_key) AS key
      FROM source_tasks WHERE request_id = ${request} ORDER BY created_at`.execute(owner)
  ).rows
/** A question for which a task waits. */
const waits = async (body: Parameters<typeof ask>[1]) => {
  const asked = await good(ask(team, body))
  t.match(asked, { status: 'awaiting-source', data: null, failure: null })
  const [row] = await rowsOf(asked.id)
  return { request: asked.id, task: row!.id }
}

const subscribed = (client: typeof team, type: 'nl.brontaken.brontaak-wacht' | typeof beantwoord) =>
  good(
    client.POST('/webhook-subscriptions', {
      body: { municipality: '9901', url: 'https://receiver.invalid/events', types: [type] },
    }),
  )
const beantwoord = 'nl.gegevensverzoeken.gegevensverzoek-beantwoord'
await subscribed(source, 'nl.brontaken.brontaak-wacht')
await subscribed(team, beantwoord)
const eventsOf = async (subject: string) =>
  (
    await sql<{ type: string; organisation: string; refs: object }>`
      SELECT type, organisation, refs FROM webhook_events WHERE subject = ${subject}`.execute(owner)
  ).rows

const youth = sample.family(0).youth
const { body, personId } = await agreed(g, youth)

t.test('a task waits; its professional weighs; the answer is given once under 50 concurrent fetches', async (t) => {
  const calls = sample.parties.youthCareProvider.calls()
  const { request, task } = await waits(body)
  t.equal(sample.parties.youthCareProvider.calls(), calls, 'nobody is called')
  t.same(await typesOf(owner, request), ['decision', 'source-failed'])
  t.match((await good(retry(team, request))).status, 'awaiting-source')
  t.equal((await rowsOf(request)).length, 1, 'a retry makes no second task')

  const listed = await tasks()
  t.same(
    listed.map(({ id }) => bare(id)),
    [bare(task)],
  )
  t.notMatch(JSON.stringify(listed), youth.bsn)
  const waiting = {
    type: 'nl.brontaken.brontaak-wacht',
    organisation: youthCareProvider.oin,
    refs: { sourceTask: task },
  }
  t.same(await eventsOf(task), [waiting], 'its source is told that it waits, and nothing more')
  const detail = await good(source.GET('/source-tasks/{id}', at(task)))
  t.match(detail.question, { person: { bsn: youth.bsn }, purpose: 'coordinated-approach', askedBy: { name: /./ } })
  const look = (await entries(owner)).at(-1)!
  t.notMatch(JSON.stringify(detail), /9901-/, 'nor where it lives, to who may not know')
  t.match(look, { type: 'log-viewed', person: /./ })
  t.match(
    look.record,
    { operation: 'source-tasks.read', details: { task, entries: { length: 2 } } },
    'the look is recorded, with what it is about',
  )
  t.same(await placesOf(owner, youth.bsn), [], 'the question cannot be read from the database')

  t.equal((await as('youth-care-provider').GET('/source-tasks/{id}', at(task))).response.status, 403, 'no professional')
  t.equal((await as('other-weigher').GET('/source-tasks/{id}', at(task))).response.status, 404)
  t.equal((await team.GET('/source-tasks')).response.status, 403)
  await good(source.POST('/source-tasks/{id}/claims', at(task)))
  t.equal((await as('colleague').POST('/source-tasks/{id}/claims', at(task))).response.status, 409)
  t.equal((await answer(task, 'x', as('colleague'))).response.status, 409)
  const misfit = { items: [{ ...answerOf('x').items[1]!, values: [{ organisation: true }] }] }
  t.equal((await source.POST('/source-tasks/{id}/answers', { ...at(task), body: misfit })).response.status, 400)

  const text = planted()
  t.match(await good(answer(task, text)), { state: 'answered' })
  t.equal((await answer(task, text)).response.status, 404, 'once')
  t.match(await read(request), { status: 'ready', data: null })
  t.same(await tasks(), [])
  const told = { type: beantwoord, organisation: localTeam.oin, refs: { dataRequest: request } }
  t.same(await eventsOf(request), [told], 'and who asked is told once that there is something')
  const find = await dumpOf(owner)
  for (const form of [text, Buffer.from(text).toString('base64').slice(0, -4)])
    t.same(find(form), [], 'a dump holds it in no form')
  t.match(await rowsOf(request), [{ state: 'answered', key: 'test-1' }], 'the id of the key stands beside it')

  const fetched = await Promise.all(Array.from({ length: 50 }, () => retry(team, request)))
  const given = fetched.filter(({ data }) => (data?.data?.length ?? 0) > 0)
  t.equal(given.length, 1, 'delivered once')
  t.match(JSON.stringify(given[0]!.data!.data), text)
  t.ok(fetched.every(({ response, data }) => response.status === 409 || (data && data === given[0]!.data)))
  t.match(await read(request), { status: /^(partially-)?delivered$/, data: null })
  t.match(await rowsOf(request), [{ state: 'over', empty: true }], 'and gone')
  t.notMatch(g.logged(), text)
  t.notMatch(g.logged(), youth.bsn)
})

t.test('what waits opens for its own row and key only', async (t) => {
  const [one, two] = [await waits(body), await waits(body)]
  const text = planted()
  for (const { task } of [one, two]) await good(answer(task, text))
  const kept = await sql<{ answer: Buffer }>`SELECT answer FROM source_tasks WHERE id = ${one.task}`.execute(owner)
  await sql`UPDATE source_tasks a SET answer = b.answer FROM source_tasks b
    WHERE a.id = ${one.task} AND b.id = ${two.task}`.execute(owner)
  t.match(await good(retry(team, one.request)), { status: 'failed', data: null })
  await sql`UPDATE source_tasks SET answer = ${kept.rows[0]!.answer} WHERE id = ${one.task}`.execute(owner)
  t.match(JSON.stringify((await good(retry(team, one.request))).data), text, 'a run that failed lost nothing')
  t.notMatch(g.logged(), text)
  t.match(JSON.stringify((await good(retry(team, two.request))).data), text)
})

t.test('a gateway that dies under way loses nothing that waits, and gives nothing twice', async (t) => {
  const { request, task } = await waits(body)
  const text = planted()
  await good(answer(task, text))
  const dies = () =>
    sql`UPDATE data_requests SET status = 'running', lease_until = now() - interval '1 second' WHERE id = ${request}`
  await dies().execute(owner)
  await sweepOnce(t, g)
  t.match(await read(request), { status: 'ready' })
  t.match(JSON.stringify((await good(retry(team, request))).data), text)
  await dies().execute(owner)
  await sweepOnce(t, g)
  t.match(await read(request), { status: /^(partially-)?delivered$/ })
  t.equal((await retry(team, request)).response.status, 409)
  t.match(await rowsOf(request), [{ state: 'over', empty: true }])
})

t.test('past its time limit it is gone, swept or not', async (t) => {
  const text = planted()
  const [swept, fetched] = [await waits(body), await waits(body)]
  for (const { task } of [swept, fetched]) await good(answer(task, text))
  await sql`UPDATE source_tasks SET expires_at = now() - interval '1 second'
    WHERE id IN (${swept.task}, ${fetched.task})`.execute(owner)
  const again = await good(retry(team, fetched.request))
  t.match(again, { status: 'awaiting-source', data: null }, 'asked anew')
  t.match(await rowsOf(fetched.request), [{ state: 'expired', empty: true }, { state: 'open' }])
  await sweepOnce(t, g)
  t.match(await rowsOf(swept.request), [{ state: 'expired', empty: true }])
  t.match(await read(swept.request), { status: 'failed', data: null })
})

t.test('its refusal stands, is recorded as its professional gives it, and its reason is passed on once', async (t) => {
  const { request, task } = await waits(body)
  const reason = planted()
  await good(source.POST('/source-tasks/{id}/refusals', { ...at(task), body: { reason } }))
  t.same(await typesOf(owner, request), ['decision', 'source-failed', 'source-refused'])
  const refused = (await entries(owner, request)).at(-1)!
  t.match(refused.record, { actor: { organisation: youthCareProvider.oin, professional: { id: 'weigher' } } })
  t.same((await dumpOf(owner))(reason), [])
  await logIsWhole(t, g)
  const told = await good(retry(team, request))
  t.match(told, { status: 'refused-by-source', data: null })
  t.equal(told.decisions[0]!.declined?.reason, reason)
  t.notMatch(JSON.stringify(await read(request)), reason)
  t.equal((await retry(team, request)).response.status, 409)
  t.match(await rowsOf(request), [{ state: 'over', empty: true }])
})

t.test('what is due is told once more, and once only', async (t) => {
  const { task } = await waits(body)
  await sql`UPDATE source_tasks SET due_at = now() - interval '1 second' WHERE id = ${task}`.execute(owner)
  await sweepOnce(t, g)
  await sweepOnce(t, g)
  t.equal((await eventsOf(task)).length, 2)
})

t.test('cancelled: nothing waits any more', async (t) => {
  const { request, task } = await waits(body)
  await good(answer(task, planted()))
  await good(team.POST('/data-requests/{id}/cancellations', at(request)))
  t.match(await rowsOf(request), [{ state: 'over', empty: true }])
})

t.test('a withdrawal between answer and fetch: nothing is released, and what waited is destroyed', async (t) => {
  const { request, task } = await waits(body)
  const text = planted()
  await good(answer(task, text))
  await good(withdraw(team, personId))
  const told = await good(retry(team, request))
  t.notMatch(told.status, 'delivered')
  t.notMatch(JSON.stringify(told), text)
  t.match(await rowsOf(request), [{ state: 'over', empty: true }])
  t.notOk((await typesOf(owner, request)).includes('release'))
  await logIsWhole(t, g)
})

t.test('a withdrawal while it waits: nobody reads what was asked any more, or answers it', async (t) => {
  const { body: asked, personId: child } = await agreed(g, sample.family(1).youth)
  const [{ task }, { task: other }] = [await waits(asked), await waits(asked)]
  await good(source.GET('/source-tasks/{id}', at(task)))
  const looks = async () => (await entries(owner)).filter(({ type }) => type === 'log-viewed').length
  const before = await looks()
  await good(withdraw(team, child))
  for (const id of [task, other]) {
    t.match((await source.GET('/source-tasks/{id}', at(id))).response, { status: 404 })
    t.match((await answer(id, planted())).response, { status: 404 })
  }
  t.equal(await looks(), before, 'nothing was seen, so no look is in the log')
})

t.test('a narrower withdrawal while it waits: what may still be asked is asked, and no more is taken', async (t) => {
  const { body: asked, personId: child } = await agreed(g, sample.family(2).youth)
  const { request, task } = await waits(asked)
  const categoriesOf = async () =>
    (await good(source.GET('/source-tasks/{id}', at(task)))).question.categories.map(({ category }) => category)
  t.same((await categoriesOf()).toSorted(), ['involvement', 'youth-help'])
  const words = { by: { personId: child }, about: { personId: child }, method: 'oral' } as const
  const saidAt = new Date(Date.now() - 1000).toISOString()
  await good(team.POST('/withdrawals', { body: { ...words, saidAt, scope: { categories: ['youth-help'] } } }))
  t.same(await categoriesOf(), ['involvement'])
  await good(answer(task, planted()))
  const told = await good(retry(team, request))
  t.same([...new Set(told.data?.map(({ category }) => category))], ['involvement'])
  const release = (await entries(owner, request)).find(({ type }) => type === 'release')!
  t.same(
    release.record.details['answeredBy'],
    { task, professional: 'weigher' },
    'whose answer it is stands in the record',
  )
  await logIsWhole(t, g)
})
