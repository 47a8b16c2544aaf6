import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { sweepOnce } from './another-gateway.ts'
import { readyChild } from './child.ts'
import { entries, logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, retry } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t, { LEASE_SECONDS: '8', SOURCE_TIMEOUT_MS: '5000' })
const { as, sample, owner } = gateway
const team = as('local-team')
const { body } = await agreed(gateway, sample.family(0).youth)
const source = await oddSource(t, gateway)
const marker = 'MerktekenVanDeBron'
const given = { items: [item({ values: [{ goals: marker }] })] }

/** The request that is running, with its lease ended as if its gateway had been away too long. */
const endLease = async (): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    UPDATE data_requests SET lease_until = now() - interval '1 second' WHERE status = 'running' RETURNING id`.execute(
    owner,
  )
  return rows[0]!.id
}

const closedOnce = async (t: Test, id: string): Promise<void> => {
  t.same(await typesOf(owner, id), ['decision', 'source-failed'], 'closed once, by the sweeper, and nothing released')
  const { status, data } = await good(team.GET('/data-requests/{id}', { params: { path: { id } } }))
  t.same([status, data], ['failed', null])
  t.same(await placesOf(owner, marker), [])
  t.notMatch(gateway.logged(), marker)
  await logIsWhole(t, gateway)
}

/** Asks, and holds the source's answer until `meanwhile` is done. */
const slowly = async (
  client: typeof team,
  last: (r: Parameters<typeof json>[0]) => void,
  meanwhile: () => Promise<void>,
) => {
  let answer: (() => void) | null = null
  source.behave((r) => (answer = () => last(r)))
  const answering = ask(client, body)
  await until(() => answer !== null, 'the question at the source')
  await meanwhile()
  answer!()
  return answering
}

t.test('a gateway whose lease ended while it fetched releases nothing', async (t) => {
  let id = ''
  const { response, error } = await slowly(
    team,
    (r) => json(r, given),
    async () => {
      id = await endLease()
      await sweepOnce(t, gateway)
    },
  )
  t.equal(response.status, 503)
  t.match(error, { type: 'urn:deelpoort:problem:unavailable' })
  t.notMatch(JSON.stringify(error), marker)
  await closedOnce(t, id)
})

t.test('nor does it close a second time what the source failed to answer, or declined', async (t) => {
  for (const status of [503, 403]) {
    let id = ''
    const problem = (r: Parameters<typeof json>[0]) => json(r, { title: marker }, status, 'application/problem+json')
    const { response } = await slowly(team, problem, async () => {
      id = await endLease()
      await sweepOnce(t, gateway)
    })
    t.equal(response.status, 503)
    await closedOnce(t, id)
  }
})

t.test('nor while another run of the same request is under way, which alone brings the data', async (t) => {
  let id = ''
  const { response } = await slowly(
    team,
    (r) => json(r, given),
    async () => {
      id = await endLease()
      await sweepOnce(t, gateway)
      source.behave((r) => json(r, given))
      const again = await good(retry(team, id))
      t.match(JSON.stringify(again.data), marker)
    },
  )
  t.equal(response.status, 503)
  t.same(await typesOf(owner, id), ['decision', 'source-failed', 'decision', 'release'])
})

t.test('a process that was stopped past its lease and goes on releases nothing', async (t) => {
  const child = await readyChild(t, gateway)
  let id = ''
  const { response } = await slowly(
    child.as('local-team'),
    (r) => json(r, given),
    async () => {
      child.signal('SIGSTOP')
      id = await endLease()
      await sweepOnce(t, gateway)
      child.signal('SIGCONT')
    },
  )
  t.equal(response.status, 503)
  await closedOnce(t, id)
  t.notMatch(child.output(), marker)
})

t.test('a lease that ended without anybody taking over still releases', async (t) => {
  let id = ''
  const { data } = await slowly(
    team,
    (r) => json(r, given),
    async () => void (id = await endLease()),
  )
  t.match(JSON.stringify(data!.data), marker)
  await sweepOnce(t, gateway)
  t.same(await typesOf(owner, id), ['decision', 'release'])
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  t.notOk((await entries(owner)).some(({ type }) => type === 'delivery-failed'))
  await everythingReplays(t, gateway)
})
