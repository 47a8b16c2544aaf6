import t from 'tap'
import { decide } from '../../src/core/decide.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { scenarioTables } from '../../src/policy/scenario-tables.ts'

const { tables } = loadPolicies('policies').of('9901')
const scenarios = loadScenarios('policies/scenarios')
const bill = /Wams|2\.3a|2\.2\.5|36 ?295/

t.test(
  'with the Wams off no decision cites the bill or stands on a row of it, whatever a scenario would choose',
  async (t) => {
    let wams = 0
    for (const scenario of scenarios) {
      if (scenario.regime === 'WAMS') wams++
      const off = { ...scenarioTables(tables, { given: scenario.given }), regime: 'PRE_WAMS' as const }
      for (const [name, facts] of scenarioFacts(scenario, (purpose) => off.purposes[purpose]?.case ?? 'none')) {
        const text = JSON.stringify(decide(off, facts))
        if (bill.test(text) || /wams/i.test(text)) t.fail(`${scenario.id} ${name}: ${text}`)
      }
    }
    t.ok(wams > 20, 'many scenarios are about the Wams')
  },
)

t.test('a municipality cannot choose the Wams before it is in force', async (t) => {
  t.equal(tables.switches['wams.enabled'], false)
  t.equal(tables.switches['wams.medical_supply'], 'off')
  t.equal(tables.regime, 'PRE_WAMS')
})
