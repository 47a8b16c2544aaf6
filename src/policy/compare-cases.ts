import type { Facts } from '../core/facts.ts'
import type { Tables } from '../core/tables.ts'
import { changeOf, type Change } from './compare.ts'
import type { LaneCase } from './enumerate-lanes.ts'
import { enumerate } from './enumerate.ts'
import { scenarioFacts } from './scenario-facts.ts'
import type { Scenario } from './scenario-schema.ts'
import { scenarioTables } from './scenario-tables.ts'

/** How many cases were decided by both, and which come out otherwise. */
export interface Compared {
  readonly cases: number
  readonly changes: readonly Change[]
}

/**
 * Every enumerated case of either version, decided by both. A case of a lane that only one of them has is decided too:
 * the other refuses it. `within`: only lanes that fit; `every`: one case in so many.
 */
export const compareCases = (
  before: Tables,
  after: Tables,
  { within = () => true, every = 1 }: { readonly within?: (lane: LaneCase) => boolean; readonly every?: number } = {},
): Compared => {
  const seen = new Set<string>()
  const changes: Change[] = []
  for (const tables of [after, before])
    for (const { id, facts } of enumerate(tables, within)) {
      if (seen.has(id)) continue
      seen.add(id)
      if (seen.size % every > 0) continue
      const change = changeOf(before, after, id, facts)
      if (change !== null) changes.push(change)
    }
  return { cases: Math.floor(seen.size / every), changes }
}

/** Every person of every scenario, decided by both. */
export const compareScenarios = (before: Tables, after: Tables, scenarios: readonly Scenario[]): Compared => {
  const all = scenarios.flatMap((scenario) => {
    const caseMode = (purpose: string) => after.purposes[purpose]?.case ?? 'none'
    return [...scenarioFacts(scenario, caseMode)].map(([name, facts]): readonly [string, Scenario, Facts] => [
      `${scenario.id} ${name}`,
      scenario,
      facts,
    ])
  })
  const changes = all.flatMap(
    ([id, scenario, facts]) =>
      changeOf(scenarioTables(before, scenario), scenarioTables(after, scenario), id, facts) ?? [],
  )
  return { cases: all.length, changes }
}
