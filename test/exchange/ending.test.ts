import { sql } from 'kysely'
import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { anotherGateway, sweepOnce } from './another-gateway.ts'
import { readyChild } from './child.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, retry } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t, { SOURCE_TIMEOUT_MS: '2000' })
const { as, sample, owner } = gateway
const team = as('local-team')
const { body } = await agreed(gateway, sample.family(0).youth)
const source = await oddSource(t, gateway)
const given = { items: [item()] }

t.test('asked to end (SIGTERM), a gateway finishes what it is at, takes nothing more, and ends with 0', async (t) => {
  const child = await readyChild(t, gateway)
  let answer: (() => void) | null = null
  source.behave((r) => (answer = () => json(r, given)))
  const answering = good(ask(child.as('local-team'), body))
  await until(() => answer !== null, 'the question at the source')
  const begun = Date.now()
  child.signal('SIGTERM')
  const refused = async () => (await fetch(`${child.url}/health/live`).then(() => false)) || false
  await until(() => refused().catch(() => true), 'an end of listening')
  answer!()
  const told = await answering
  t.ok(told.data!.length > 0, 'the one under way is answered')
  t.same(await child.ended, { code: 0, signal: null })
  t.ok(Date.now() - begun < 10_000)
  t.same(await typesOf(owner, told.id), ['decision', 'release'])
})

t.test('asked to end while a source is silent, it closes that first', async (t) => {
  const child = await readyChild(t, gateway)
  const calls = source.calls()
  source.behave(() => undefined)
  const answering = good(ask(child.as('local-team'), body))
  await until(() => source.calls() > calls, 'the question at the source')
  child.signal('SIGTERM')
  t.match(await answering, { status: 'failed', failure: { code: 'timed-out' } })
  t.same(await child.ended, { code: 0, signal: null })
})

t.test('several gateways that start at once close what was left open once', async (t) => {
  source.behave((r) => json(r, {}, 503))
  const ids: string[] = []
  for (let i = 0; i < 5; i++) ids.push((await good(ask(team, body))).id)
  // As if their gateways had died while asking the source a second time.
  // This one waits for the source longer than three gateways need to start, so only the lease can end what it runs.
  const patient = await anotherGateway(t, gateway, { settings: { SOURCE_TIMEOUT_MS: '60000', LEASE_SECONDS: '120' } })
  const held: (() => void)[] = []
  source.behave((r) => held.push(() => json(r, given)))
  const again = ids.map((id) => retry(patient.as('local-team'), id))
  await until(() => held.length === 5, 'five questions at the source')
  await sql`UPDATE data_requests SET lease_until = now() - interval '1 second' WHERE status = 'running'`.execute(owner)
  await Promise.all([sweepOnce(t, gateway), sweepOnce(t, gateway), sweepOnce(t, gateway)])
  // On a busy machine one sweep may have to leave a request to the next, a minute later.
  const isOpen = async (id: string) => (await typesOf(owner, id)).length < 4
  if ((await Promise.all(ids.map(isOpen))).includes(true)) await sweepOnce(t, gateway)
  for (const id of ids) {
    t.same(await typesOf(owner, id), ['decision', 'source-failed', 'decision', 'source-failed'])
    t.match((await entries(owner, id)).at(-1)!.record, { details: { cause: 'lease-ended' } })
  }
  for (const answer of held) answer()
  for (const { response } of await Promise.all(again)) t.equal(response.status, 503, 'what the source gives too late')
  for (const id of ids) t.equal((await typesOf(owner, id)).length, 4, 'and the late ones add nothing')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
