import t from 'tap'
import { decide } from '../../../src/core/decide.ts'
import { loadPolicies } from '../../../src/policy/policies.ts'
import { focused } from '../focused/index.ts'
import { differences } from './differences.ts'
import { evaluate } from './evaluate.ts'

t.setTimeout(600_000)

const caseOf = focused(loadPolicies('policies').of('9901').tables)
const cases = 6000

t.test(`the core and the second evaluator agree on ${String(cases)} cases of one theme each`, async (t) => {
  const outcomes = new Map<string, number>()
  for (let seed = 1; seed <= cases; seed++) {
    const { tables, facts } = caseOf(seed)
    const decision = decide(tables, facts)
    outcomes.set(decision.outcome, (outcomes.get(decision.outcome) ?? 0) + 1)
    if (decision.rows.includes('engine-fault')) t.fail(`seed ${String(seed)}: the core failed`)
    const faults = differences(decision, evaluate(tables, facts))
    if (faults.length > 0) return t.fail(`seed ${String(seed)}: ${faults.join('\n')}`)
  }
  for (const outcome of ['permit', 'permit-partial', 'needs-consent', 'review', 'deny'])
    t.ok((outcomes.get(outcome) ?? 0) > cases / 20, `${outcome}: ${String(outcomes.get(outcome) ?? 0)} times`)
})
