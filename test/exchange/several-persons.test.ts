import { sql } from 'kysely'
import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { bare, entries, logIsWhole, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { ask, consent, good, openCase, question, retry, withdraw, word, type Question } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { as, sample, owner } = gateway
const team = as('local-team')
const family = sample.family(0)
const source = await oddSource(t, gateway)

const { almostTwelve, justTwelve } = family
const caseId = await openCase(gateway, [almostTwelve, justTwelve])
const categories = [{ category: 'involvement', why: 'Om af te spreken wie wat eerst doet.' }]
const about = (ids: readonly string[]): Question =>
  question(
    caseId,
    ids.map((personId) => ({ personId })),
    { categories },
  )

const bsns = [{ bsn: almostTwelve.bsn }, { bsn: justTwelve.bsn }]
const advice = await good(team.POST('/advice', { body: question(caseId, bsns, { categories }) }))
const [younger, older] = advice.decisions.map(({ personId }) => personId) as [string, string]
const parents = (i: number) => advice.decisions[i]!.missing.filter(({ capacity }) => capacity === 'parent')
/** The parents say yes for both; the older one, who is 12, has not been asked. */
for (const [i, personId] of [younger, older].entries()) {
  await good(team.POST('/consents', { params: { header: key() }, body: consent(caseId, personId, parents(i)) }))
}
const mine = (bsn: string) => ({
  items: [item({ category: 'involvement', values: [{ organisation: `van-${bsn.slice(-4)}` }] })],
})
const bsnOf = (body: unknown) => (body as { person: { bsn: string } }).person.bsn

t.test('one may and one may not: two decisions in one batch, one question at the source, one release', async (t) => {
  source.behave((r, body) => json(r, mine(bsnOf(body))))
  const told = await good(ask(team, about([younger, older])))
  t.equal(told.status, 'partially-delivered')
  t.same(
    told.decisions.map(({ personId, outcome }) => [personId, outcome]),
    [
      [younger, 'permit'],
      [older, 'needs-consent'],
    ],
  )
  t.same(
    told.decisions[1]!.missing.map(({ capacity }) => capacity),
    ['self'],
  )
  t.same(
    told.data!.map(({ personId }) => personId),
    [younger],
  )
  t.equal(source.calls(), 1, 'the source hears of one child only')

  const [first, second, third, ...more] = await entries(owner, told.id)
  t.same([first!.type, second!.type, third!.type, more.length], ['decision', 'decision', 'release', 0])
  t.equal(second!.index, first!.index + 1, 'the decisions are one batch')
  t.not(first!.person, second!.person)
  t.not(first!.record['span_id'], second!.record['span_id'])
  t.equal(third!.person, first!.person)
  t.same(
    told.decisions.map(({ receipt }) => [bare(receipt.decision), bare(receipt.release)]),
    [
      [bare(first!.id), bare(third!.id)],
      [bare(second!.id), null],
    ],
  )
  t.equal((await retry(team, told.id)).response.status, 409, 'what was delivered is finished')
})

t.test('both may: each gets its own, in one batch', async (t) => {
  const self = (await good(ask(team, about([older])))).decisions[0]!.missing
  const { items } = await good(team.POST('/consents/_search', { body: { case: caseId } }))
  const id = items.find(({ subject }) => JSON.stringify(subject).includes(older))!.id
  await good(team.POST('/consents/{id}/statements', { params: { path: { id } }, body: word(self[0]!) }))

  const told = await good(ask(team, about([younger, older])))
  t.equal(told.status, 'delivered')
  t.same(
    told.data!.map(({ personId, values }) => [personId, values[0]!['organisation']]),
    [
      [younger, `van-${almostTwelve.bsn.slice(-4)}`],
      [older, `van-${justTwelve.bsn.slice(-4)}`],
    ],
    'to each its own',
  )
  const all = await entries(owner, told.id)
  t.same(
    all.map(({ type }) => type),
    ['decision', 'decision', 'release', 'release'],
  )
  t.equal(all[3]!.index, all[2]!.index + 1)
  t.equal(new Set(all.map(({ record }) => record['span_id'])).size, 4)
})

t.test(
  'one withdraws while the source answers: the other’s release comes in the same batch as the refusal',
  async (t) => {
    const held: (() => void)[] = []
    source.behave((r, body) => held.push(() => json(r, mine(bsnOf(body)))))
    const answering = good(ask(team, about([younger, older])))
    await until(() => held.length === 2, 'two questions at the source')
    await good(withdraw(team, older))
    held.forEach((answer) => answer())
    const told = await answering
    t.equal(told.status, 'partially-delivered')
    t.same(
      told.data!.map(({ personId }) => personId),
      [younger],
    )
    t.notMatch(JSON.stringify(told), `van-${justTwelve.bsn.slice(-4)}`)
    const all = await entries(owner, told.id)
    t.same(
      all.map(({ type }) => type),
      ['decision', 'decision', 'release', 'release-refused'],
    )
    t.equal(all[3]!.index, all[2]!.index + 1)
  },
)

t.test('somebody named twice is one person', async (t) => {
  source.behave((r, body) => json(r, mine(bsnOf(body))))
  const told = await good(
    ask(team, question(caseId, [{ personId: younger }, { bsn: almostTwelve.bsn }], { categories })),
  )
  t.equal(told.decisions.length, 1)
  t.same(await typesOf(owner, told.id), ['decision', 'release'])
  const { rows } = await sql`SELECT FROM data_request_persons WHERE request_id = ${told.id}`.execute(owner)
  t.equal(rows.length, 1)
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
