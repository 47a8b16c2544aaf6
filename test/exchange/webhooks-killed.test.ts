import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { testGateway } from '../helpers/gateway.ts'
import { readyChild } from './child.ts'
import { logIsWhole } from './log-reading.ts'
import { allowPrivate, eventIn, receiver, subscribe } from './receiver.ts'
import { ask, localTeam, openCase, question } from './scene.ts'
import { until } from './waiting.ts'

t.setTimeout(900_000)
const wanted = 1000
const answered = 'nl.gegevensverzoeken.gegevensverzoek-beantwoord'

/** Short waits, so that what is tried again is tried again soon; the way is that of every day. */
const delivering = {
  WEBHOOK_CONCURRENCY: '20',
  WEBHOOK_TIMEOUT_MS: '1000',
  WEBHOOK_LEASE_SECONDS: '3',
  WEBHOOK_RETRY_SECONDS: Array(20).fill('1').join(','),
}
// The gateway of the test itself delivers nothing: what arrives comes from the processes that are killed.
const g = await testGateway(t, { WEBHOOK_CONCURRENCY: '0' })
const inbox = await receiver(t)
await allowPrivate(g, localTeam.oin, inbox.url)
const { secret } = await subscribe(g.as('local-team'), inbox.url, [answered])

/** Ids of requests whose decision stands in the log: each must have been told. */
const recorded = async (): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT exchange_id AS id FROM log_records WHERE type = 'decision'`.execute(g.owner)
  return new Set(rows.map(({ id }) => id))
}

t.test(
  '1,000 events, a receiver that fails at random, a gateway killed three times: none is lost',
  { timeout: 600_000 },
  async (t) => {
    const taken = new Map<string, string>()
    let failures = 0
    inbox.behave((response, received) => {
      const event = eventIn(received, secret)
      const chance = Math.random()
      if (chance < 0.7) {
        // Taken, even where the sender does not hear it.
        taken.set(event.id, event.subject ?? '')
        if (chance < 0.05) response.socket?.destroy()
        else response.writeHead(204).end()
        return
      }
      failures += 1
      if (chance < 0.8) response.writeHead(500).end('no')
      else if (chance < 0.86) response.writeHead(302, { location: inbox.url }).end()
      else if (chance < 0.92) response.socket?.destroy()
      else if (chance < 0.99) response.writeHead(404).end('x'.repeat(100_000))
      // Else nothing: it times out.
    })

    const { adult } = g.sample.family(1)
    const body = question(await openCase(g, [adult]), [{ bsn: adult.bsn }])
    let child = await readyChild(t, g, delivering)
    let done = 0
    const asking = Array.from({ length: 6 }, async () => {
      while (done < wanted) {
        const answer = await ask(child.as('local-team'), body).catch(() => null)
        if (answer?.data === undefined) await sleep(100)
        else done += 1
      }
    })
    let cutOff = 0
    for (const at of [250, 500, 750]) {
      await until(() => done >= at && taken.size > at / 10, `${String(at)} answers`, 120_000)
      const { rows } = await sql<{ n: number }>`
      SELECT count(*)::integer AS n FROM pgboss.job WHERE state = 'active'`.execute(g.owner)
      child.signal('SIGKILL')
      t.equal((await child.ended).signal, 'SIGKILL')
      cutOff += rows[0]?.n ?? 0
      child = await readyChild(t, g, delivering)
    }
    await Promise.all(asking)

    const expected = await recorded()
    t.ok(expected.size >= wanted, `${String(expected.size)} requests in the log`)
    const missing = () => {
      const told = new Set(taken.values())
      return [...expected].filter((id) => !told.has(id))
    }
    await until(() => missing().length === 0, `the last of ${String(expected.size)} events`, 180_000).catch(
      () => undefined,
    )
    t.same(missing(), [], 'every event arrived')
    t.equal(taken.size, expected.size, 'a repeat has the id of the first: one event a request')
    t.ok(inbox.got().length > taken.size, 'at least once, some more often')

    const left = async () =>
      (
        await sql<{ n: number }>`
        SELECT (SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting')
          + (SELECT count(*) FROM pgboss.job WHERE state < 'completed') AS n`.execute(g.owner)
      ).rows[0]?.n
    await until(async () => String(await left()) === '0', 'the queue to be empty', 60_000)
    t.comment(
      `${taken.size} events, ${inbox.got().length} messages, ${failures} failed, ${cutOff} jobs cut off by kills`,
    )
  },
)

t.test('a gateway that is asked to end finishes what it sends and leaves the rest', { timeout: 180_000 }, async (t) => {
  inbox.behave((response) => void setTimeout(() => response.writeHead(204).end(), 300))
  const { adult } = g.sample.family(2)
  const body = question(await openCase(g, [adult]), [{ bsn: adult.bsn }])
  const child = await readyChild(t, g, delivering)
  const before = inbox.got().length
  await Promise.all(Array.from({ length: 30 }, () => ask(child.as('local-team'), body)))
  await until(() => inbox.got().length > before, 'the first message', 60_000)
  child.signal('SIGTERM')
  t.same(await child.ended, { code: 0, signal: null })
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::integer AS n FROM pgboss.job WHERE state = 'active'`.execute(g.owner)
  t.same(rows, [{ n: 0 }], 'nothing is left under way')
  const next = await readyChild(t, g, delivering)
  await until(
    () =>
      new Set(
        inbox
          .got()
          .slice(before)
          .map(({ headers }) => headers['webhook-id']),
      ).size >= 30,
    'the rest',
  )
  next.signal('SIGTERM')
  await next.ended
})

t.test('what this file recorded is whole', (t) => logIsWhole(t, g))
