import { loadPolicies } from '../../../src/policy/policies.ts'
import { generator } from '../generated.ts'
import { varied, type Case } from '../varied.ts'

const { tables } = loadPolicies('policies').of('9901')
const variant = varied(tables)

/** The case of a seed: one in three as the other properties have it, else varied in every direction. */
export const caseOf = (seed: number): Case =>
  seed % 3 === 0 ? { tables, facts: generator(tables, seed).facts() } : variant(seed)
