import t from 'tap'
import { momentOf } from '../../src/http/moment.ts'
import { plusDays } from '../../src/sample/local-date.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { anotherGateway } from './another-gateway.ts'
import { entries, logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, question, retry, withdraw, word } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { sample, owner } = gateway
const { today } = sample
const family = sample.family(0)
const source = await oddSource(t, gateway)
const marker = 'MerktekenVanDeBron'
const given = { items: [item({ category: 'involvement', values: [{ status: marker }] })] }

/** The first instant of a local day in Europe/Amsterdam, found by asking the gateway's own calendar. */
const midnightOf = (day: string): Date => {
  let [before, at] = [Date.parse(`${plusDays(day, -1)}T00:00:00Z`), Date.parse(`${day}T12:00:00Z`)]
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2)
    if (momentOf(new Date(middle)).localDate < day) before = middle
    else at = middle
  }
  return new Date(at)
}
const midnight = midnightOf(plusDays(today, 1))
const lastMoment = new Date(midnight.getTime() - 1)

t.test('midnight is that of Amsterdam', async (t) => {
  t.same([momentOf(lastMoment).localDate, momentOf(midnight).localDate], [today, plusDays(today, 1)])
  t.match(midnight.toISOString(), /T2[23]:00:00\.000Z$/)
})

/** A gateway whose clock this test moves, over the same database; asks with the source's answer held past midnight. */
const acrossMidnight = async (caseId: string, personId: string) => {
  const categories = [{ category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' }]
  let clock = lastMoment
  const other = await anotherGateway(t, gateway, { now: () => clock })
  const team = other.as('local-team')
  let answer: (() => void) | null = null
  source.behave((r) => (answer = () => json(r, given)))
  const answering = good(ask(team, question(caseId, [{ personId }], { categories })))
  await until(() => answer !== null, 'the question at the source')
  clock = midnight
  answer!()
  const told = await answering
  source.behave((r) => json(r, given))
  return { told, team, other }
}

t.test('a child turns 12 between the question and the answer: the parents’ word is not enough any more', async (t) => {
  const { caseId, personId, consentId } = await agreed(gateway, family.almostTwelve)
  const { told, team, other } = await acrossMidnight(caseId, personId)
  t.match(told, { status: 'needs-consent', data: null, decisions: [{ outcome: 'needs-consent', permitted: [] }] })
  t.same(
    told.decisions[0]!.missing.map(({ capacity }) => capacity),
    ['self'],
    'the child must now be asked itself',
  )
  t.same(await typesOf(owner, told.id), ['decision', 'release-refused'])
  const [before, after] = await entries(owner, told.id)
  t.same([before!.outcome, after!.outcome, after!.record['categories']], ['permit', 'needs-consent', []])
  t.same([before!.record['at'], after!.record['at']], [lastMoment.toISOString(), midnight.toISOString()])
  t.same(await placesOf(owner, marker), [])
  t.notMatch(other.logged(), marker)

  const say = (saidAt: Date) =>
    good(
      team.POST('/consents/{id}/statements', {
        params: { path: { id: consentId } },
        body: { ...word(told.decisions[0]!.missing[0]!), saidAt: saidAt.toISOString() },
      }),
    )
  await say(lastMoment)
  t.equal((await good(retry(team, told.id))).status, 'needs-consent', 'what it said at 11 does not count')
  await say(midnight)
  t.match(await good(retry(team, told.id)), { status: 'delivered', data: [{ category: 'involvement' }] })
  await other.close()
})

t.test('a consent that is valid until today has expired at midnight', async (t) => {
  const { caseId, personId } = await agreed(gateway, family.youth, { validUntil: today })
  const { told, other } = await acrossMidnight(caseId, personId)
  t.equal(told.data, null)
  t.ok(told.decisions[0]!.reasons.some(({ code }) => code === 'CONSENT_EXPIRED'))
  t.same(await typesOf(owner, told.id), ['decision', 'release-refused'])
  t.same(await placesOf(owner, marker), [])
  await other.close()
})

t.test('where the clock of a gateway runs behind, a word that another recorded counts all the same', async (t) => {
  source.behave((r) => json(r, given))
  const late = await anotherGateway(t, gateway, { now: () => new Date(Date.now() - 5000) })
  const { body, personId } = await agreed(gateway, family.justTwelve)
  t.equal(
    (await good(ask(late.as('local-team'), body))).status,
    'partially-delivered',
    'a yes counts once it is recorded',
  )
  await good(withdraw(gateway.as('local-team'), personId))
  const told = await good(ask(late.as('local-team'), body))
  t.match(told, { status: 'denied', data: null, decisions: [{ reasons: [{ code: 'CONSENT_WITHDRAWN' }] }] })
  const [decision] = await entries(owner, told.id)
  const withdrawal = (await entries(owner)).find(({ type }) => type === 'withdrawal-recorded')!
  t.ok(String(decision!.record['at']) >= String(withdrawal.record['at']), 'and it was decided no sooner than that')
  await late.close()
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
