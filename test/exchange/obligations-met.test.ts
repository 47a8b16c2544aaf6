import t from 'tap'
import { testGateway } from '../helpers/gateway.ts'
import { entries, logIsWhole, typesOf } from './log-reading.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { agreed, ask, good, localTeam, openCase, question, withdraw } from './scene.ts'

const g = await testGateway(t)
const team = g.as('local-team')

const plusDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const today = plusDays(0)
const at = (id: string) => ({ params: { path: { id } } })
const codes = (error: unknown) =>
  ((error as { invalidParams?: { name: string; code: string }[] })?.invalidParams ?? []).map(
    ({ name, code }) => `${name} ${code}`,
  )

t.test('a duty to inform is put off with a reason of the tables, and met once', async (t) => {
  const { body } = await agreed(g, g.sample.family(1).adult)
  const request = await good(ask(team, body))
  t.equal(request.status, 'partially-delivered')
  const duties = (await good(team.GET('/obligations'))).items.filter((one) => one.dataRequest === request.id)
  const [duty] = duties.filter(({ type }) => type === 'inform-person')
  t.match(duty, { status: 'open', late: false })
  const defer = (until: string, reason: string) =>
    team.POST('/obligations/{id}/deferrals', { ...at(duty!.id), body: { until, reason } })
  t.same(codes((await defer(plusDays(7), 'too-busy')).error), ['reason unknown'])
  t.same(codes((await defer(plusDays(40), 'danger-to-person')).error), ['until too-late'])
  t.same(codes((await defer(today, 'danger-to-person')).error), ['until not-later'])
  const later = await defer(plusDays(14), 'danger-to-person')
  t.match(later.data, { status: 'deferred', dueOn: plusDays(14), late: false })
  const [tooLong, again] = [
    await defer(plusDays(15), 'danger-to-person'),
    await defer(plusDays(13), 'danger-to-person'),
  ]
  t.match(tooLong.error, { invalidParams: [{ name: 'until', reason: 'is more than 14 days from today' }] })
  t.match(again.data, { dueOn: plusDays(13) }, 'each time again two weeks at most')

  const fulfil = (client: typeof team, on: string) =>
    client.POST('/obligations/{id}/fulfilments', { ...at(duty!.id), body: { on, method: 'talk' } })
  t.same(codes((await fulfil(team, plusDays(2))).error), ['on in-the-future'])
  t.equal((await fulfil(g.as('school'), today)).response.status, 404, 'another’s duty is not there')
  t.match((await fulfil(team, today)).data, { status: 'met', late: false })
  t.equal((await fulfil(team, today)).response.status, 409)
  t.equal((await defer(plusDays(14), 'danger-to-person')).response.status, 409)
  const entries = await g.owner
    .selectFrom('log_records')
    .select('type')
    .where('exchange_id', '=', request.id)
    .where('type', 'in', ['obligation-met', 'obligation-deferred'])
    .execute()
  t.same(entries.map(({ type }) => type).toSorted(), ['obligation-deferred', 'obligation-deferred', 'obligation-met'])
})

t.test('however often the same is withdrawn, nobody gets the same duty twice while it is not met', async (t) => {
  const { personId, body } = await agreed(g, g.sample.family(2).adult)
  await good(ask(team, body))
  const since = new Date(Date.now() - 600_000).toISOString()
  for (let i = 0; i < 4; i++) await withdraw(team, personId, since)
  const duties = (await good(team.GET('/obligations', { params: { query: { limit: 100 } } }))).items
  const follow = duties.filter(({ type, person }) => type === 'follow-up-withdrawal' && person.personId === personId)
  t.equal(follow.length, 1)
  await good(team.POST('/obligations/{id}/fulfilments', { ...at(follow[0]!.id), body: { on: today, method: 'phone' } }))
  await withdraw(team, personId, since)
  const after = (await good(team.GET('/obligations', { params: { query: { limit: 100 } } }))).items
  t.equal(after.filter(({ type, person }) => type === 'follow-up-withdrawal' && person.personId === personId).length, 2)
})

t.test('a question that waits can be taken back, one that is over cannot', async (t) => {
  const { adult } = g.sample.family(3)
  const caseId = await openCase(g, [adult])
  const waits = await good(ask(team, question(caseId, [{ bsn: adult.bsn }])))
  t.equal(waits.status, 'needs-consent')
  const cancel = (client: typeof team) => client.POST('/data-requests/{id}/cancellations', at(waits.id))
  t.equal((await cancel(g.as('school'))).response.status, 404)
  t.equal((await cancel(team)).data?.status, 'cancelled')
  t.equal((await cancel(team)).data?.status, 'cancelled', 'twice is once')
  t.same(await typesOf(g.owner, waits.id), ['decision', 'release-refused'])
  const [decided, cancelled] = await entries(g.owner, waits.id)
  t.match(cancelled!.record, {
    ...{ operation: 'data-requests.cancel', actor: { organisation: localTeam.oin }, outcome: 'needs-consent' },
    ...{ reasons: decided!.record['reasons'], details: { cause: 'cancelled', decision: decided!.id } },
  })
  const { body } = await agreed(g, g.sample.family(4).adult)
  const done = await good(ask(team, body))
  t.equal((await team.POST('/data-requests/{id}/cancellations', at(done.id))).response.status, 409)
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, g)
  await everythingReplays(t, g)
})
