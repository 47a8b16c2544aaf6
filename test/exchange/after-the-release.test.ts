import { sql } from 'kysely'
import t from 'tap'
import { key, testGateway } from '../helpers/gateway.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { sweepOnce } from './another-gateway.ts'
import { logIsWhole, typesOf } from './log-reading.ts'
import { leasesEnd, whileNothingEnds } from './nothing-ends.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, withdraw } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { as, sample, owner, url } = gateway
const team = as('local-team')
const { body, personId } = await agreed(gateway, sample.family(0).youth)
const source = await oddSource(t, gateway)
const given = { items: [item()] }

t.test('a fault after the release: the answer goes out, and the key goes on naming the request', async (t) => {
  source.behave((r) => json(r, given))
  const header = key()
  let id = ''
  await whileNothingEnds(owner, async () => {
    const answer = await good(ask(team, body, header))
    id = answer.id
    t.match(answer, { status: 'partially-delivered', data: [{ category: 'youth-help' }] })
  })
  await leasesEnd(owner)
  await sweepOnce(t, gateway)
  const kept = await good(team.GET('/data-requests/{id}', { params: { path: { id } } }))
  t.match(kept, { status: 'partially-delivered', dataDeliveredAt: /Z$/, data: null })
  await sql`UPDATE idempotency_keys SET lease_until = now() - interval '1 second'`.execute(owner)
  const again = await good(ask(team, body, header))
  t.match(again, { id, data: null }, 'a repeat brings no second release')
  t.same(await typesOf(owner, id), ['decision', 'release'])
})

t.test('a delivery that failed does not make a sweep forget the release before it', async (t) => {
  let answer: (() => void) | null = null
  source.behave((r) => (answer = () => json(r, given)))
  const caller = new AbortController()
  await whileNothingEnds(owner, async () => {
    const asking = fetch(`${url}/v1/data-requests`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await sample.tokenFor('local-team')}`,
        'content-type': 'application/json',
        ...key(),
      },
      body: JSON.stringify(body),
      signal: caller.signal,
    }).catch(() => null)
    await until(() => answer !== null, 'the question at the source')
    caller.abort()
    await asking
    answer!()
    await until(async () => (await lastTypes()).includes('delivery-failed'), 'the failed delivery in the log')
  })
  await leasesEnd(owner)
  await sweepOnce(t, gateway)
  const { items } = await good(team.POST('/data-requests/_search', { body: {} }))
  t.match(items[0], { status: 'partially-delivered', dataDeliveredAt: /Z$/ })
  const retried = await team.POST('/data-requests/{id}/retries', {
    params: { path: { id: items[0]!.id }, header: key() },
  })
  t.equal(retried.response.status, 409, 'its data is not given twice')
})

t.test('a source’s own words go nowhere once the youth has stopped it', async (t) => {
  let answer: (() => void) | null = null
  const problem = { type: 'about:blank', title: 'No', status: 403, detail: 'Words of the source.' }
  source.behave((r) => (answer = () => json(r, problem, 403, 'application/problem+json')))
  const asking = ask(team, body)
  await until(() => answer !== null, 'the question at the source')
  await good(withdraw(team, personId))
  answer!()
  const { data } = await asking
  t.match(data, {
    status: 'denied',
    data: null,
    decisions: [{ reasons: [{ code: 'CONSENT_WITHDRAWN' }], declined: null }],
  })
  t.notMatch(JSON.stringify(data), /Words of the source/)
  t.same(await typesOf(owner, data!.id), ['decision', 'release-refused'])
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})

const lastTypes = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`SELECT id FROM data_requests ORDER BY id DESC LIMIT 1`.execute(owner)
  return typesOf(owner, rows[0]?.id ?? '')
}
