import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { anotherGateway, sweepOnce } from './another-gateway.ts'
import { readyChild } from './child.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, retry } from './scene.ts'
import { until } from './waiting.ts'

const settings = { LEASE_SECONDS: '5', SOURCE_TIMEOUT_MS: '2500' }
const gateway = await testGateway(t, settings)
const { as, sample, owner } = gateway
const { body } = await agreed(gateway, sample.family(0).youth)
const source = await oddSource(t, gateway)
const given = { items: [item()] }

/** As if the leases had run out: nobody waits five seconds here more than once. */
const endLeases = () =>
  sql`UPDATE data_requests SET lease_until = now() - interval '1 second' WHERE status = 'running'`.execute(owner)
const runningIds = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`SELECT id FROM data_requests WHERE status = 'running'`.execute(owner)
  return rows.map(({ id }) => id)
}
const read = (id: string) => good(as('local-team').GET('/data-requests/{id}', { params: { path: { id } } }))

t.test('killed while the source is asked: the next start closes what was open, once', async (t) => {
  const child = await readyChild(t, gateway)
  source.behave(() => undefined)
  const calls = source.calls()
  const answers = [1, 2, 3].map(() => ask(child.as('local-team'), body).catch(() => 'cut off'))
  await until(() => source.calls() === calls + 3, 'three questions at the source')
  child.signal('SIGKILL')
  t.same(await Promise.all(answers), ['cut off', 'cut off', 'cut off'])
  const left = await runningIds()
  t.equal(left.length, 3)
  await logIsWhole(t, gateway, 'three wait for their closing', 3)

  await sweepOnce(t, gateway)
  t.equal((await runningIds()).length, 3, 'while their leases last they are let alone')
  await endLeases()
  await sweepOnce(t, gateway)
  await sweepOnce(t, gateway)
  for (const id of left) {
    t.same(await typesOf(owner, id), ['decision', 'source-failed'])
    t.match((await entries(owner, id)).at(-1)!.record, {
      actor: { organisation: '0000' },
      operation: 'data-requests.sweep',
      details: { cause: 'lease-ended' },
    })
    t.match(await read(id), { status: 'failed', data: null, dataDeliveredAt: null })
  }
  await logIsWhole(t, gateway)
  source.behave((r) => json(r, given))
  t.match(
    await good(retry(as('local-team'), left[0]!)),
    { data: [{ category: 'youth-help' }] },
    'and it can be tried again',
  )
})

t.test('killed right after the release: it stands, once, and its data is not given again', async (t) => {
  const child = await readyChild(t, gateway)
  let answer = () => undefined as unknown
  source.behave((r) => (answer = () => json(r, given)))
  const calls = source.calls()
  const answering = ask(child.as('local-team'), body).catch(() => 'cut off')
  await until(() => source.calls() > calls, 'the question at the source')
  const [id] = (await runningIds()) as [string]
  // The row of the request is held, so that the process cannot get past the append.
  await owner.transaction().execute(async (trx) => {
    await sql`SELECT FROM data_requests WHERE id = ${id} FOR UPDATE`.execute(trx)
    answer()
    await until(async () => (await typesOf(owner, id)).includes('release'), 'the release in the log', 1900)
    child.signal('SIGKILL')
    await child.ended
  })
  t.equal(await answering, 'cut off')
  t.same(await runningIds(), [id])
  await endLeases()
  await sweepOnce(t, gateway)
  t.same(await typesOf(owner, id), ['decision', 'release'])
  t.match(await read(id), { status: 'partially-delivered', data: null, dataDeliveredAt: /Z$/ })
  t.equal((await retry(as('local-team'), id)).response.status, 409)
  await logIsWhole(t, gateway)
})

t.test('killed at any moment, among many: every permit is closed exactly once', async (t) => {
  source.behave((r) => setTimeout(() => json(r, given), Math.random() * 150))
  const answered: string[] = []
  for (let round = 0; round < 2; round++) {
    const child = await readyChild(t, gateway)
    const team = child.as('local-team')
    const enough = answered.length + 1 + Math.floor(Math.random() * 8)
    const asking = Array.from({ length: 30 }, async (_, i) => {
      await sleep(i * 10)
      const { data } = await ask(team, body)
      if (data?.data !== null && data?.data !== undefined) answered.push(data.id)
    })
    await until(() => answered.length >= enough, 'some answers')
    await sleep(Math.random() * 30)
    child.signal('SIGKILL')
    await Promise.allSettled(asking)
    await child.ended
  }
  const open = await runningIds()
  await sleep(5100)
  const next = await anotherGateway(t, gateway)
  t.same(await runningIds(), [])
  await logIsWhole(t, gateway)
  const all = await entries(owner)
  const ways = new Map<string, number>()
  for (const id of open) {
    const way = all.filter(({ exchange }) => exchange === id).map(({ type }) => type)
    ways.set(way.join(), (ways.get(way.join()) ?? 0) + 1)
    t.ok(['', 'decision,source-failed', 'decision,release'].includes(way.join()), way.join())
    t.equal((await read(id)).status, way.includes('release') ? 'partially-delivered' : 'failed')
  }
  t.comment(`${answered.length} answered, ${open.length} left open: ${JSON.stringify([...ways])}`)
  for (const id of answered) t.same(await typesOf(owner, id), ['decision', 'release'], 'no data without its release')
  await next.close()
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
