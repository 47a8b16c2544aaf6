import t from 'tap'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { playAll } from '../helpers/scenario-run.ts'
import { scenarioSetting } from '../helpers/scenario-setting.ts'

/** `SCENARIO=S14,S113` plays those alone. */
const only = process.env['SCENARIO']?.split(',')
const marked = loadScenarios('policies/scenarios').filter(({ id, http }) => only?.includes(id) ?? http)

const { passed } = await playAll(t, marked, scenarioSetting)

t.test('all that are marked pass over HTTP, at least fifteen of the brief', { skip: only !== undefined }, async (t) => {
  const missed = marked.map(({ id }) => id).filter((id) => !passed.includes(id))
  t.same(missed, [], `not passed: ${missed.join(', ')}`)
  t.ok(passed.filter((id) => /^S\d/.test(id)).length >= 15)
})
