import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Tables } from '../core/tables.ts'
import { scenarioFacts } from './scenario-facts.ts'
import { scenarioTables } from './scenario-tables.ts'
import type { Scenario } from './scenario-schema.ts'

/** One person of a scenario, decided. */
export interface ScenarioDecision {
  readonly name: string
  readonly facts: Facts
  readonly decision: Decision
}

/** Every person of a scenario, decided with these tables. */
export const scenarioDecisions = (base: Tables, scenario: Scenario): readonly ScenarioDecision[] => {
  const tables = scenarioTables(base, scenario)
  return [...scenarioFacts(scenario, (purpose) => tables.purposes[purpose]?.case ?? 'none')].map(([name, facts]) => ({
    ...{ name, facts, decision: decide(tables, facts) },
  }))
}
