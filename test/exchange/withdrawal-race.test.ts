import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { readyChild } from './child.ts'
import { entries, logIsWhole } from './log-reading.ts'
import { agreed, ask, good, withdraw } from './scene.ts'
import { until } from './waiting.ts'

/**
 * Must show 5. Broken to see it fail: with the comparison of the stands switched off in append_entries (`WHERE false AND
 * s.version IS DISTINCT FROM …`) three runs had 5, 7 and 1 releases after the withdrawal. And it found one by itself: a
 * moment of deciding taken before the facts were gathered made the core pass over a withdrawal that was recorded in
 * between (4 releases after it); src/exchange/gathering.ts now takes the moment after the facts.
 */
const gateway = await testGateway(t, { SOURCE_TIMEOUT_MS: '20000', LEASE_SECONDS: '60' })
const { as, sample, owner } = gateway
const { body, personId } = await agreed(gateway, sample.family(0).youth)
const child = await readyChild(t, gateway)

const many = 200

t.test('200 requests by two processes while the youth withdraws: no release after the withdrawal', async (t) => {
  const here = as('local-team')
  const there = child.as('local-team')
  let done = 0
  const asking = Array.from({ length: many }, async (_, i) => {
    const answer = await ask(i % 2 === 0 ? here : there, body)
    done += 1
    return answer
  })
  await until(() => done >= many / 10, 'the first answers', 60_000)
  const before = done
  const { bindsFrom } = await good(withdraw(there, personId))
  const meanwhile = done
  const answers = await Promise.all(asking)

  const outcomes = new Map<string, number>()
  for (const { response, data } of answers) {
    const [decision] = data?.decisions ?? []
    const way = `${response.status} ${data?.status} ${decision?.reasons[0]?.code}`
    outcomes.set(way, (outcomes.get(way) ?? 0) + 1)
    t.equal(data?.data !== null, decision?.receipt.release !== null, 'data with a release and not without')
  }
  t.comment(`${before} answered before, ${meanwhile} when it was: ${JSON.stringify([...outcomes])}`)
  t.same(
    [...outcomes.keys()].sort(),
    ['201 denied CONSENT_WITHDRAWN', '201 partially-delivered OK_CONSENT'],
    'every answer is one of the two that are lawful',
  )

  const all = await entries(owner)
  const withdrawal = all.find(({ type }) => type === 'withdrawal-recorded')!
  const releases = all.filter(({ type }) => type === 'release')
  t.ok(releases.length >= before, `${releases.length} releases`)
  t.same(
    releases.filter(({ index }) => index > withdrawal.index).map(({ index }) => index),
    [],
    'no release stands in the log after the withdrawal',
  )
  const refused = all.filter(({ type }) => type === 'release-refused')
  t.ok(refused.every(({ index }) => index > withdrawal.index))
  t.comment(`${refused.length} releases were refused at the last moment`)
  t.ok(Date.parse(bindsFrom) > 0)
  t.same(
    all.map(({ index }) => index),
    all.map((_, i) => i),
    'no gap in the log',
  )
  t.equal(new Set(all.map(({ exchange }) => exchange).filter((id) => id !== null)).size >= many, true)
})

t.test('what this file recorded is whole and replays', async (t) => {
  t.notMatch(gateway.logged() + child.output(), /40P01|deadlock/, 'no deadlock')
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
