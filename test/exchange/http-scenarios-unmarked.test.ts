import t from 'tap'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { playAll } from '../helpers/scenario-run.ts'
import { scenarioSetting } from '../helpers/scenario-setting.ts'

/** Those that are not marked `http`, as far as the API of part 1 can set them up: it decides in them as the core does. */
const unmarked = loadScenarios('policies/scenarios').filter(({ http }) => !http)

const { passed } = await playAll(t, unmarked, scenarioSetting)

t.test('many of the others can be played too', async (t) => {
  t.ok(passed.length > 50)
})
