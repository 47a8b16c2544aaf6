import t from 'tap'
import { decide } from '../../../src/core/decide.ts'
import { caseOf } from './cases.ts'
import { differences } from './differences.ts'
import { evaluate } from './evaluate.ts'

/** Compares the core with the second evaluator over as many cases, one share of the whole. */
export const compareShare = (share: number, cases = Number(process.env['NAIVE_CASES'] ?? 25_000)): void => {
  t.setTimeout(600_000)
  t.test(`the core and the second evaluator agree on ${String(cases)} cases, share ${String(share)}`, async (t) => {
    const outcomes = new Map<string, number>()
    for (let seed = share * cases + 1; seed <= (share + 1) * cases; seed++) {
      const { tables, facts } = caseOf(seed)
      const decision = decide(tables, facts)
      const faults = differences(decision, evaluate(tables, facts))
      outcomes.set(decision.outcome, (outcomes.get(decision.outcome) ?? 0) + 1)
      if (faults.length > 0) return t.fail(`seed ${String(seed)}: ${faults.join('\n')}`)
    }
    for (const outcome of ['permit', 'permit-partial', 'needs-consent', 'review', 'deny'])
      t.ok((outcomes.get(outcome) ?? 0) > cases / 100, `${outcome}: ${String(outcomes.get(outcome) ?? 0)} times`)
  })
}
