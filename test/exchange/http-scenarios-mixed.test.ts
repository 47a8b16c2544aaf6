import t from 'tap'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { playAll } from '../helpers/scenario-run.ts'
import { failedBy, fetchedLater } from '../mixed/fetched-later.ts'
import { mixedScenarioSetting } from '../mixed/scenario-setting.ts'
import { ways } from '../mixed/ways.ts'
import { logIsWhole } from './log-reading.ts'

/**
 * Scenarios that permit something, over HTTP, by two gateway processes on one database in turn, with a source of each kind
 * in turn (part 4, must show 6): the same outcomes, records and data as with one of each. `MIXED_SCENARIOS=all` plays every
 * one that is marked `http`.
 */
const all = process.env['MIXED_SCENARIOS'] === 'all'
const marked = loadScenarios('policies/scenarios').filter(({ http }) => http)
const giving = marked.filter(
  ({ given, expect }) =>
    given.recipient === undefined && Object.values(expect.persons).some(({ outcome }) => outcome.startsWith('permit')),
)
const scenarios = all ? marked : giving.filter((_, i) => i % 3 === 0)

const { passed, setting } = await playAll(t, scenarios, mixedScenarioSetting)

t.test('all of them pass, with sources of every kind', async (t) => {
  const missed = scenarios.map(({ id }) => id).filter((id) => !passed.includes(id))
  t.same(missed, [], `not passed: ${missed.join(', ')}`)
  t.comment(JSON.stringify(setting.played()))
  t.same(Object.keys(setting.played()).toSorted(), [...ways].toSorted())
  const { released } = await fetchedLater(setting.owner)
  const alone = await failedBy(setting.owner, 'breaker-open')
  t.comment(`answered by hand and fetched: ${released}; left alone by a breaker: ${alone}`)
  t.ok(released > 0 && alone > 0)
})

t.test('what was recorded is whole', (t) => logIsWhole(t, setting))
