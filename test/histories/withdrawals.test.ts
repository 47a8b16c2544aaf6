import t, { type Test } from 'tap'
import { testGateway } from '../helpers/gateway.ts'
import { readyChild } from '../exchange/child.ts'
import { logIsWhole, openPermits } from '../exchange/log-reading.ts'
import { item } from '../exchange/odd-source.ts'
import { purpose } from '../exchange/scene.ts'
import { until } from '../exchange/waiting.ts'
import { answersByHand } from '../mixed/by-hand.ts'
import { failedBy, fetchedLater } from '../mixed/fetched-later.ts'
import { startMixedParties } from '../mixed/parties.ts'
import { registerProviders } from '../mixed/registered.ts'
import { providerOf, type Way, ways, weigher } from '../mixed/ways.ts'
import { calls } from './calls.ts'
import { checkByTheClock, late } from './by-the-clock.ts'
import { checkByTheLog, checkOrder, unfounded } from './by-the-log.ts'
import { chance, type Chance } from './chance.ts'
import { readLog } from './log-words.ts'
import { everyYes } from './mix.ts'
import { play, type Play } from './play.ts'
import { recorder } from './recorder.ts'
import { replaced } from './replaced.ts'
import { categories, openStage } from './stage.ts'
import { tallyOf } from './tally.ts'

/**
 * Withdrawal is linearizable (part 3, must show 3; part 4, must show 6): two gateway processes on one database, sources of every
 * kind (bearer, OAuth, mTLS, answered by hand a moment later, slow, failing behind its breaker), callers that ask, fetch what
 * waited, withdraw and say yes anew at once, some of whom hang up. `npm run histories` plays 10,000 calls, `npm test` fewer
 * by the same code. Found by it: words were ordered by the clocks of the gateways and not by the log (clocks-apart.test.ts).
 */
t.setTimeout(3_600_000)

const operations = Number(process.env['HISTORY_OPERATIONS'] ?? 1_000)
const seed = Number(process.env['HISTORY_SEED'] ?? Date.now() % 1_000_000)

const luck = chance(seed)
const items = [
  item({ category: 'involvement', values: [{ organisation: 'Jeugdhulp De Voorbeeldboom' }] }),
  item({ category: 'youth-help', values: [{ goals: 'Elke week gitaarles.' }] }),
]
const parties = await startMixedParties(t, { answer: () => ({ items }), slowMs: 200, luck: luck.next })
const settings = { SOURCE_TIMEOUT_MS: '20000', LEASE_SECONDS: '60', BRP_MAX_AGE_SECONDS: '86400', ...parties.settings }
// Not searched for numbers: in so many random digests some look like one by chance.
const gateway = await testGateway(t, settings, [weigher], { searched: false, replayed: true })
const { owner, sample } = gateway
await registerProviders(gateway.app, parties, gateway.env['CONNECTOR_KEY_FILE'] ?? '')
const [one, other] = [await readyChild(t, gateway), await readyChild(t, gateway)]
const lines = [
  ['one', one.as('local-team')],
  ['other', other.as('local-team')],
] as const

let refusing = true
const byHand = answersByHand({
  client: () => luck.one([one, other]).as('weigher'),
  answer: () => ({ items }) as never,
  refuses: () => refusing && luck.holds(0.05),
  pauseMs: 100,
})
t.teardown(() => byHand.end())

/** Of each family three of them are asked, as a consent names five parties at most; by turns who answers by hand and who fails. */
const someSources = ({ next }: Chance): readonly string[] => {
  const first: Way = families % 2 === 0 ? 'inbox' : 'failing'
  const others = ways.filter((way) => way !== first).map((way) => [next(), way] as const)
  const drawn = others.toSorted(([a], [b]) => a - b).map(([, way]) => way)
  return [first, ...drawn.slice(0, 2)].map((way) => providerOf(way))
}

let families = 0
const meet = () => sample.family(families++)
const played = async (how: Omit<Play, 'seed'>) => {
  const record = recorder()
  const before = (await readLog(owner, purpose, categories)).length
  await play(gateway, lines, record, meet, someSources, { seed: seed + families, ...how })
  return { history: record.history(), log: (await readLog(owner, purpose, categories)).slice(before) }
}
const same = (t: Test, found: readonly unknown[], what: string) =>
  t.same(found.slice(0, 20), [], `${what}: ${found.length} found (seed ${seed})`)

t.test(`${operations} calls to two processes: no release after an answered withdrawal, no consent lost`, async (t) => {
  const began = performance.now()
  const { history, log } = await played({ operations, each: 160, beside: 2, connections: 8 })
  const tally = tallyOf(history, log)
  t.comment(`seed ${seed}, ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const later = await fetchedLater(owner)
  const alone = await failedBy(owner, 'breaker-open')
  for (const line of tally.lines) t.comment(line)
  t.comment(`answered or refused by hand: ${byHand.settled().size}; of what was fetched later ${JSON.stringify(later)}`)
  t.comment(`asked: ${ways.map((way) => `${way} ${parties.calls(way)}`).join(', ')}; left alone by a breaker ${alone}`)

  same(t, checkByTheClock(history), 'by the calls alone')
  same(t, checkByTheLog(log), 'by the log in its own order')
  same(t, checkOrder(history, log), 'the log against the calls')

  t.ok(tally.operations >= operations, 'all were made')
  t.ok(tally.releases >= operations / 10, 'with plenty of releases')
  t.ok(
    tally.retried >= operations / 500 && tally.ofSeveral >= operations / 500,
    'also by retries and of several persons',
  )
  t.ok(tally.overtaken >= operations / 200, 'and withdrawals that fell between a decision and its release')
  t.ok(tally.anew >= operations / 50, 'and releases after a withdrawal and a new consent')
  t.same(tally.processes, ['one', 'other'])
  t.same(tally.neverDone, [], 'of every kind of call some were answered')
  t.ok(tally.unknown > 0, 'and of some nobody knows')
  t.ok(
    later.released > 0 && later.stopped > 0,
    'answers that waited were fetched, and some might not be given any more',
  )
  t.ok(alone > 0, 'a breaker was open')
  const silent = ways.filter((way) => way !== 'inbox' && parties.calls(way) === 0)
  t.ok(silent.length < 2, `sources of every kind were asked, but for ${silent.join() || 'none'}`)
})

t.test('what was played is whole', async (t) => {
  t.notMatch(one.output() + other.output(), /40P01|deadlock/, 'no deadlock')
  // Who hung up last may have left an exchange under way.
  await until(async () => (await openPermits(gateway)) === 0, 'the end of what is under way', 120_000)
  await logIsWhole(t, gateway)
})

t.test('broken to see it found: append_entries compares nothing', async (t) => {
  await replaced(t, owner, 'append_entries', 'WHERE s.version IS', 'WHERE false AND s.version IS')
  let found: readonly string[] = []
  for (let tries = 0; tries < 20 && found.length === 0; tries++) {
    const { log } = await played({ operations: 120, each: 120, beside: 1, connections: 16 })
    found = checkByTheLog(log).flatMap(({ law, what }) =>
      law === unfounded && what.startsWith('release') ? [what] : [],
    )
    t.comment(`${found.length} releases after a withdrawal by the log: ${found[0] ?? ''}`)
  }
  t.ok(found.length > 0)
})

t.test('broken to see it found: withdrawals are seen ten seconds late, as from a copy of the database', async (t) => {
  const stale = 's.municipality = p_municipality AND s.person_id = w.id'
  await replaced(t, owner, 'consents_of_persons', stale, `${stale} AND s.recorded_at < now() - interval '10 seconds'`)
  let found: readonly string[] = []
  for (let tries = 0; tries < 20 && found.length === 0; tries++) {
    const { history } = await played({ operations: 120, each: 120, beside: 1, connections: 16 })
    found = checkByTheClock(history).flatMap(({ law, what }) => (law === late ? [what] : []))
    t.comment(`${found.length} releases after a withdrawal by the calls alone: ${found[0] ?? ''}`)
  }
  t.ok(found.length > 0)
})

/** Everybody says yes, a question waits for its source, which answers; then the child says no, and the answer is fetched. */
const stoppedWhileItWaits = async () => {
  const inbox = providerOf('inbox')
  const stage = await openStage(gateway, meet(), [inbox])
  const [child] = stage.children
  const record = recorder()
  const call = calls(record, stage)
  const [asker, fetcher] = lines.map(([process, client]) => ({ process, client, patience: null }))
  // Who refuses by hand has nothing to fetch.
  refusing = false
  await everyYes(call, asker!, [child!], false)
  await call.request(asker!, [child!], 'own-task', inbox)
  const path = { id: stage.waiting[0]!.id }
  const asked = async () => (await asker!.client.GET('/data-requests/{id}', { params: { path } })).data
  await until(async () => (await asked())?.status === 'ready', 'an answer by hand')
  await call.withdrawal(fetcher!, child!, child!.speakers[0]!, 'all', Date.now())
  await call.retry(fetcher!, stage.waiting[0]!)
  return record.history()
}

t.test('an answer that waited is not given after a withdrawal', async (t) => {
  const history = await stoppedWhileItWaits()
  const fetched = history.at(-1)!
  t.match(fetched, { kind: 'retry', outcome: 'done', asked: [{ permitted: [], released: [] }] })
  t.same(checkByTheClock(history), [])
})

t.test('broken to see it found: who fetches what waited does not look at what was said since', async (t) => {
  const stale = 's.municipality = p_municipality AND s.person_id = w.id'
  await replaced(t, owner, 'consents_of_persons', stale, `${stale} AND s.recorded_at < now() - interval '60 seconds'`)
  const found = checkByTheClock(await stoppedWhileItWaits())
  t.match(found, [
    { law: late, what: /^retry / },
    { law: late, what: /^retry / },
  ])
  t.comment(found[0]?.what ?? '')
})
