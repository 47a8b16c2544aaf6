import t, { type Test } from 'tap'
import { testGateway } from '../helpers/gateway.ts'
import { readyChild } from '../exchange/child.ts'
import { logIsWhole } from '../exchange/log-reading.ts'
import { item, json, oddSource } from '../exchange/odd-source.ts'
import { purpose } from '../exchange/scene.ts'
import { checkByTheClock, late } from './by-the-clock.ts'
import { checkByTheLog, checkOrder, unfounded } from './by-the-log.ts'
import { chance } from './chance.ts'
import { tallyOf } from './tally.ts'
import { readLog } from './log-words.ts'
import { play, type Play } from './play.ts'
import { recorder } from './recorder.ts'
import { categories } from './stage.ts'
import { replaced } from './replaced.ts'

/**
 * Withdrawal is linearizable (part 3, must show 3): two gateway processes on one database, a real source, callers that ask,
 * withdraw and say yes anew at once, some of whom hang up. `npm run histories` plays 10,000 calls, `npm test` fewer by the
 * same code. Found by it: words were ordered by the clocks of the gateways and not by the log (clocks-apart.test.ts).
 */
t.setTimeout(3_600_000)

const operations = Number(process.env['HISTORY_OPERATIONS'] ?? 1_000)
const seed = Number(process.env['HISTORY_SEED'] ?? Date.now() % 1_000_000)

const settings = { SOURCE_TIMEOUT_MS: '20000', LEASE_SECONDS: '60', BRP_MAX_AGE_SECONDS: '86400' }
// Not searched for numbers: in so many random digests some look like one by chance.
const gateway = await testGateway(t, settings, [], { searched: false, replayed: true })
const { owner, sample } = gateway
const [one, other] = [await readyChild(t, gateway), await readyChild(t, gateway)]
const lines = [
  ['one', one.as('local-team')],
  ['other', other.as('local-team')],
] as const

const items = [
  item({ category: 'involvement', values: [{ organisation: 'Jeugdhulp De Voorbeeldboom' }] }),
  item({ category: 'youth-help', values: [{ goals: 'Elke week gitaarles.' }] }),
]
const source = await oddSource(t, gateway)
const luck = chance(seed)
source.behave((response) => {
  const fails = luck.holds(0.02)
  setTimeout(() => (fails ? json(response, {}, luck.one([403, 503])) : json(response, { items })), luck.next() * 60)
})

let families = 0
const meet = () => sample.family(families++)
const played = async (how: Omit<Play, 'seed'>) => {
  const record = recorder()
  const before = (await readLog(owner, purpose, categories)).length
  await play(gateway, lines, record, meet, { seed: seed + families, ...how })
  return { history: record.history(), log: (await readLog(owner, purpose, categories)).slice(before) }
}
const same = (t: Test, found: readonly unknown[], what: string) =>
  t.same(found.slice(0, 20), [], `${what}: ${found.length} found (seed ${seed})`)

t.test(`${operations} calls to two processes: no release after an answered withdrawal, no consent lost`, async (t) => {
  const began = performance.now()
  const { history, log } = await played({ operations, each: 160, beside: 2, connections: 8 })
  const tally = tallyOf(history, log)
  t.comment(`seed ${seed}, ${((performance.now() - began) / 1000).toFixed(1)} s`)
  for (const line of tally.lines) t.comment(line)

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
})

t.test('what was played is whole', async (t) => {
  t.notMatch(one.output() + other.output(), /40P01|deadlock/, 'no deadlock')
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
