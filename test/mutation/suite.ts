import type { Check } from './checks/check.ts'
import { evaluatorChecks } from './checks/evaluator.ts'
import { focusedChecks } from './checks/focused.ts'
import { lawChecks } from './checks/laws.ts'
import { ruleChecks } from './checks/rules.ts'
import { scenarioChecks } from './checks/scenarios.ts'

/**
 * All that the core is held by, in one process at fixed seeds; what is quick and finds most comes first. The same checks
 * stand in `npm test`.
 */
export const suite = (cases: number): readonly Check[] => [
  ...scenarioChecks(),
  ...ruleChecks(cases),
  ...focusedChecks(cases),
  ...evaluatorChecks(cases),
  ...lawChecks(Math.ceil(cases / 25)),
]
