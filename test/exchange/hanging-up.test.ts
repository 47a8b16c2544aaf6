import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, openCase, question } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { as, sample, owner, url } = gateway
const team = as('local-team')
const family = sample.family(0)
const { body } = await agreed(gateway, family.youth)
const source = await oddSource(t, gateway)
const given = { items: [item()] }

/** Asks, and hangs up while the source is being asked; then the source does `last`. Gives the key and the request's id. */
const hangUp = async (last: (r: Parameters<typeof json>[0]) => void) => {
  let answer: (() => void) | null = null
  source.behave((r) => (answer = () => last(r)))
  const header = key()
  const caller = new AbortController()
  const asking = fetch(`${url}/v1/data-requests`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await sample.tokenFor('local-team')}`,
      'content-type': 'application/json',
      ...header,
    },
    body: JSON.stringify(body),
    signal: caller.signal,
  }).then(
    () => 'answered',
    () => 'hung up',
  )
  await until(() => answer !== null, 'the question at the source')
  caller.abort()
  const { items } = await good(team.POST('/data-requests/_search', { body: { status: 'running' } }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  answer!()
  return { ended: await asking, header, id: items[0]!.id }
}

t.test(
  'a caller that hangs up before the answer: the release stands, and that it did not arrive is recorded',
  async (t) => {
    const { ended, header, id } = await hangUp((r) => json(r, given))
    t.equal(ended, 'hung up')
    await until(async () => (await typesOf(owner, id)).includes('delivery-failed'), 'the failed delivery in the log')
    const [decision, release, lost, ...more] = await entries(owner, id)
    t.same([decision!.type, release!.type, lost!.type, more.length], ['decision', 'release', 'delivery-failed', 0])
    t.match(lost!.record, { categories: [], details: { release: release!.id }, exchangeId: id })
    t.equal(lost!.person, release!.person)
    const again = await ask(team, body, header)
    t.equal(again.response.headers.get('idempotency-replayed'), 'true')
    t.match(
      again.data,
      { id, status: 'partially-delivered', data: null, dataDeliveredAt: /Z$/ },
      'the data is not sent again',
    )
    source.behave((r) => json(r, given))
    t.match(await good(ask(team, body)), { data: [{ category: 'youth-help' }] }, 'who lost it makes a new request')
  },
)

t.test('hanging up cancels no record of a failure either', async (t) => {
  const { id } = await hangUp((r) => json(r, {}, 503))
  await until(async () => (await typesOf(owner, id)).length === 2, 'the failure in the log')
  t.same(await typesOf(owner, id), ['decision', 'source-failed'])
  const statusNow = async () => (await good(team.GET('/data-requests/{id}', { params: { path: { id } } }))).status
  await until(async () => (await statusNow()) === 'failed', 'the request itself says so')
})

t.test('an answer that arrived has no failed delivery', async (t) => {
  source.behave((r) => json(r, given))
  const { id } = await good(ask(team, body))
  const caseId = await openCase(gateway, [family.almostTwelve])
  const none = await good(ask(team, question(caseId, [{ bsn: family.almostTwelve.bsn }])))
  await new Promise((resolve) => setTimeout(resolve, 100))
  t.same(await typesOf(owner, id), ['decision', 'release'])
  t.same(await typesOf(owner, none.id), ['decision'])
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
