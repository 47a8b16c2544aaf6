import t from 'tap'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { everythingReplays } from '../helpers/replay.ts'
import { play } from '../helpers/scenario-ask.ts'
import { castOf } from '../helpers/scenario-cast.ts'
import { checkPlayed } from '../helpers/scenario-check.ts'
import { populationOf } from '../helpers/scenario-people.ts'
import { scenarioSetting } from '../helpers/scenario-setting.ts'
import { unplayable } from '../helpers/scenario-unplayable.ts'

/** `SCENARIO=S14,S113` plays those alone. */
const only = process.env['SCENARIO']?.split(',')
const marked = loadScenarios('policies/scenarios').filter(({ id, http }) => only?.includes(id) ?? http)
const refused = marked.map((scenario) => ({ id: scenario.id, why: unplayable(scenario) }))
const played = marked.filter((scenario) => unplayable(scenario) === null)
const { cast, oins } = castOf(played)
const setting = await scenarioSetting(t, cast)
const caseMode = (purpose: string) => setting.policy.tables.purposes[purpose]?.case ?? 'none'

const passed: string[] = []
let firstFree = 64

for (const scenario of played) {
  await t.test(`${scenario.id} over HTTP: ${scenario.title}`, async (t) => {
    const facts = scenarioFacts(scenario, caseMode)
    const people = populationOf(facts, firstFree)
    firstFree = people.next
    const oin = (one: string) => oins.get(scenario.id)?.get(one) ?? one
    const script = { scenario, facts, oin, people }
    const before = setting.source.asked().length
    const result = await play(setting, script)
    const lines = await checkPlayed(setting, script, result, setting.source.asked().slice(before))
    t.same(lines, [], `${scenario.id} ${lines.join(' · ')}`)
    if (lines.length === 0) passed.push(scenario.id)
  })
}

t.test('at least fifteen scenarios of the brief pass over HTTP', { skip: only !== undefined }, async (t) => {
  const ofTheBrief = passed.filter((id) => /^S\d/.test(id))
  for (const { id, why } of refused) if (why !== null) t.comment(`${id} cannot be played: ${why}`)
  t.comment(`${ofTheBrief.length} of the brief over HTTP: ${ofTheBrief.join(' ')}`)
  t.comment(
    `${passed.length - ofTheBrief.length} neighbours: ${passed.filter((id) => !ofTheBrief.includes(id)).join(' ')}`,
  )
  t.ok(ofTheBrief.length >= 15)
})

t.test('every decision made here replays from its record', async (t) => everythingReplays(t, setting))
