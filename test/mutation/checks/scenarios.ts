import type { Facts } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { differences, permittedDiffers } from '../../../src/policy/scenario-differences.ts'
import { scenarioFacts } from '../../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../../src/policy/scenario-files.ts'
import type { ExpectedTold, Scenario } from '../../../src/policy/scenario-schema.ts'
import { scenarioTables } from '../../../src/policy/scenario-tables.ts'
import type { Told } from '../../../src/core/told.ts'
import type { Core } from '../core.ts'
import type { Check } from './check.ts'

/** Every person of every scenario: what is decided, and what the asker hears of it. */
export const scenarioChecks = (): readonly Check[] => {
  const { tables } = loadPolicies('policies').of('9901')
  return loadScenarios('policies/scenarios').flatMap((scenario) => {
    const mine = scenarioTables(tables, scenario)
    return [...scenarioFacts(scenario, (purpose) => mine.purposes[purpose]?.case ?? 'none')].map(
      ([name, facts]): Check => {
        const check = (core: Core): boolean => {
          const decision = core.decide(mine, facts)
          const expected = scenario.expect.persons[name]
          if (expected === undefined || differences(expected, decision).length > 0) return false
          if (decision.person !== facts.person.id) return false
          const told = scenario.expect.told?.[name]
          const teller = tellerOf(core, mine, facts, notedItself(mine, scenario, name))
          return told === undefined || hears(told, core.tell(mine, decision, teller))
        }
        return Object.assign(check, { example: true })
      },
    )
  })
}

const hears = (expected: ExpectedTold, told: Told): boolean =>
  told.outcome === expected.outcome &&
  told.reasons.map(({ code }) => code).join() === expected.reasons.join() &&
  (expected.permitted === undefined || permittedDiffers(expected.permitted, told.permitted).length === 0) &&
  (expected.missing === undefined || told.missing.map(({ who }) => who).join() === expected.missing.join())

const notedItself = ({ gates }: Tables, { given }: Scenario, name: string): boolean =>
  given.facts.some(
    ({ about = name, kind, notedBy }) => about === name && notedBy === 'asker' && gates.unsafeFacts.includes(kind),
  )

const tellerOf = (core: Core, tables: Tables, facts: Facts, notedDanger: boolean) => ({
  ...{ kind: (facts.direction === 'ask' ? facts.recipient : facts.source).kind, scopes: ['exchange', 'consent'] },
  ...{ recordsConsent: core.recordsConsent(tables, facts, ['exchange', 'consent']), notedDanger },
})
