import type { Tables } from '../../core/tables.ts'
import { compareScenarios } from '../../policy/compare-cases.ts'
import type { Change } from '../../policy/compare.ts'
import { turn } from '../../policy/scenario-book.ts'
import type { Scenario } from '../../policy/scenario-schema.ts'

const portion = 20

/** The scenarios that two versions of the tables decide otherwise, decided in portions: others get their turn. */
export const scenarioChanges = async (
  before: Tables,
  after: Tables,
  scenarios: readonly Scenario[],
): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (let at = 0; at < scenarios.length; at += portion) {
    changes.push(...compareScenarios(before, after, scenarios.slice(at, at + portion)).changes)
    await turn()
  }
  return changes
}
