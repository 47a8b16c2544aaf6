import t from 'tap'
import type { ProblemAnswer } from '../../src/client/client.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { logIsWhole, typesOf } from './log-reading.ts'
import { agreed, ask, good, openCase, question, retry, withdraw } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { as, sample, owner, raw } = gateway
const team = as('local-team')
const provider = sample.parties.youthCareProvider

const { body, personId } = await agreed(gateway, sample.family(0).youth)
const asProblem = (error: unknown) => error as ProblemAnswer
const read = (id: string) => good(team.GET('/data-requests/{id}', { params: { path: { id } } }))

t.test('a key answers once with data, and a repeat with the outcome alone', async (t) => {
  const header = key()
  const first = await ask(team, body, header)
  t.equal(first.response.status, 201)
  t.equal(first.response.headers.get('idempotency-replayed'), null)
  t.equal(first.response.headers.get('location'), `/v1/data-requests/${first.data!.id}`)
  t.ok(first.data!.data!.length > 0)
  t.equal(first.data!.dataDeliveredAt, null)
  const calls = provider.calls()
  const again = await ask(team, body, header)
  t.equal(again.response.status, 201)
  t.equal(again.response.headers.get('idempotency-replayed'), 'true')
  t.match(again.data, { id: first.data!.id, status: 'partially-delivered', data: null, dataDeliveredAt: /Z$/ })
  t.same(again.data!.decisions[0]!.receipt, first.data!.decisions[0]!.receipt)
  t.equal(provider.calls(), calls, 'the source is not asked again')
  t.same(await typesOf(owner, first.data!.id), ['decision', 'release'], 'and nothing more is recorded')

  const other = await ask(team, { ...body, alternativesTried: 'Iets anders gevraagd aan het gezin.' }, header)
  t.equal(other.response.status, 422)
  t.match(asProblem(other.error), { type: 'urn:deelpoort:problem:idempotency-key-reused', instance: /^urn:uuid:/ })
  const elsewhere = await retry(team, first.data!.id, header)
  t.equal(elsewhere.response.status, 422, 'nor is it a key for another operation')
  t.equal(provider.calls(), calls)

  const stranger = await ask(as('school'), body, header)
  t.not(stranger.response.status, 422, 'the keys of another organisation are its own')
})

t.test('without a key, or with one of another shape, nothing begins', async (t) => {
  const calls = provider.calls()
  const headers = { 'content-type': 'application/json' }
  const send = (path: string, more: Record<string, string> = {}) =>
    raw('local-team', path, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) })
  for (const response of [
    await send('/v1/data-requests'),
    await send('/v1/data-requests', { 'idempotency-key': 'x' }),
  ]) {
    t.equal(response.status, 400)
    t.match(response.headers.get('content-type'), /^application\/problem\+json/)
  }
  t.equal(provider.calls(), calls)
})

t.test('a key in progress is 409, a request in progress too, and both end in one exchange', async (t) => {
  provider.behave(700)
  const header = key()
  const calls = provider.calls()
  const first = ask(team, body, header)
  await until(() => provider.calls() > calls, 'the question at the source')
  const second = await ask(team, body, header)
  t.equal(second.response.status, 409)
  t.match(asProblem(second.error), { type: 'urn:deelpoort:problem:in-progress' })
  t.ok(Number(second.response.headers.get('retry-after')) > 0)
  const { items } = await good(team.POST('/data-requests/_search', { body: { status: 'running' } }))
  t.equal(items.length, 1, 'it can be seen running')
  const third = await retry(team, items[0]!.id)
  t.equal(third.response.status, 409)
  t.match(asProblem(third.error), { type: 'urn:deelpoort:problem:in-progress' })
  t.match((await good(first)).status, 'partially-delivered')
  provider.behave('normal')
  t.equal(provider.calls(), calls + 1)
  t.same(await typesOf(owner, items[0]!.id), ['decision', 'release'])
})

t.test('a retry after a failure brings the data, once', async (t) => {
  provider.behave('down')
  const failed = await good(ask(team, body))
  t.equal(failed.status, 'failed')
  provider.behave('normal')
  const [one, two] = await Promise.all([retry(team, failed.id), retry(team, failed.id)])
  const statuses = [one.response.status, two.response.status].sort()
  t.same(statuses, [201, 409], 'of two at once one walks')
  t.ok((one.data ?? two.data)!.data!.length > 0)
  t.equal((await retry(team, failed.id)).response.status, 409, 'delivered is the end')
  t.match(await read(failed.id), { status: 'partially-delivered', data: null })
  t.same(await typesOf(owner, failed.id), ['decision', 'source-failed', 'decision', 'release'])
})

t.test('only what is open can be tried again, and only by whose it is', async (t) => {
  provider.behave('declining')
  const declined = await good(ask(team, body))
  provider.behave('normal')
  t.equal((await retry(team, declined.id)).response.status, 409, 'the refusal of a source stands')
  t.equal((await retry(as('school'), declined.id)).response.status, 404, 'another organisation finds nothing')
  t.equal((await retry(team, declined.id.slice(0, -1) + 'x')).response.status, 404)
  t.equal((await retry(team, '9902-' + declined.id.slice(5))).response.status, 404)

  const caseId = await openCase(gateway, [sample.town.youth])
  const waiting = await good(ask(team, question(caseId, [{ bsn: sample.town.youth.bsn }])))
  t.equal(waiting.status, 'needs-consent')
  t.equal((await good(retry(team, waiting.id))).status, 'needs-consent', 'waiting can be tried again')

  await good(withdraw(team, personId))
  const denied = await good(ask(team, body))
  t.equal(denied.status, 'denied')
  t.equal((await retry(team, denied.id)).response.status, 409, 'denied is the end')
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
