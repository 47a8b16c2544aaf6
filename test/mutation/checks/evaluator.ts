import { frozen } from '../../../src/policy/fingerprint.ts'
import { caseOf } from '../../core/naive/cases.ts'
import { differences } from '../../core/naive/differences.ts'
import { evaluate } from '../../core/naive/evaluate.ts'
import type { Check } from './check.ts'

/** The second evaluator beside the core, over so many generated cases. */
export const evaluatorChecks = (cases: number): readonly Check[] =>
  Array.from({ length: cases }, (_, i): Check => {
    const { tables, facts } = caseOf(i + 1)
    const answer = evaluate(tables, frozen(facts))
    return ({ decide }) => differences(decide(tables, facts), answer).length === 0
  })
