import type { Test } from 'tap'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import type { Scenario } from '../../src/policy/scenario-schema.ts'
import { everythingReplays } from './replay.ts'
import { play } from './scenario-ask.ts'
import { type Cast, castOf } from './scenario-cast.ts'
import { checkPlayed } from './scenario-check.ts'
import { mandateReviewers } from './scenario-judging.ts'
import { populationOf } from './scenario-people.ts'
import type { ScenarioSetting } from './scenario-setting.ts'
import { unplayable } from './scenario-unplayable.ts'

/**
 * Plays scenarios one after the other on this setting, each a test; what cannot be played is said with its reason. Gives
 * the ids of those that passed, after everything that was decided has been replayed from its record.
 */
export const playAll = async <Setting extends ScenarioSetting>(
  t: Test,
  scenarios: readonly Scenario[],
  open: (t: Test, cast: readonly Cast[]) => Promise<Setting>,
): Promise<{ readonly passed: readonly string[]; readonly setting: Setting }> => {
  const passed: string[] = []
  const playable = scenarios.filter((scenario) => unplayable(scenario) === null)
  const { cast, oins } = castOf(playable)
  const setting = await open(t, cast)
  if (playable.some(({ given }) => given.verdicts.length > 0)) await mandateReviewers(setting)
  let firstFree = 64
  for (const scenario of playable) {
    await t.test(`${scenario.id} over HTTP: ${scenario.title}`, async (t) => {
      const facts = scenarioFacts(scenario, (purpose) => setting.policy.tables.purposes[purpose]?.case ?? 'none')
      const people = populationOf(facts, firstFree)
      firstFree = people.next
      const script = { scenario, facts, people, oin: (one: string) => oins.get(scenario.id)?.get(one) ?? one }
      const before = setting.source.asked().length
      await setting.prepare?.(script)
      const asked = await play(setting, script)
      const result = (await setting.finish?.(script, asked)) ?? asked
      const lines = await checkPlayed(setting, script, result, setting.source.asked().slice(before))
      t.same(lines, [], `${scenario.id} ${lines.join(' · ')}`)
      if (lines.length === 0) passed.push(scenario.id)
    })
  }
  await t.test('every decision made here replays from its record', (t) => everythingReplays(t, setting))
  for (const scenario of scenarios) {
    const why = unplayable(scenario)
    if (why !== null) t.comment(`${scenario.id} is not played: ${why}`)
  }
  t.comment(`${passed.length} played over HTTP: ${passed.join(' ')}`)
  return { passed, setting }
}
