import { frozen } from '../../../src/policy/fingerprint.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { focused } from '../../core/focused/index.ts'
import { differences } from '../../core/naive/differences.ts'
import { evaluate } from '../../core/naive/evaluate.ts'
import type { Check } from './check.ts'

/** The second evaluator beside the core, over so many cases of one theme each. */
export const focusedChecks = (cases: number): readonly Check[] => {
  const caseOf = focused(loadPolicies('policies').of('9901').tables)
  return Array.from({ length: cases }, (_, i): Check => {
    const { tables, facts } = caseOf(i + 1)
    const answer = evaluate(tables, frozen(facts))
    return ({ decide }) => differences(decide(tables, facts), answer).length === 0
  })
}
