import { frozen } from '../../../src/policy/fingerprint.ts'
import { laws } from '../../core/laws.ts'
import { caseOf } from '../../core/naive/cases.ts'
import type { Check } from './check.ts'

/** Every law of domain.md K, over so many generated cases. */
export const lawChecks = (cases: number): readonly Check[] => {
  const known = Array.from({ length: cases }, (_, i) => caseOf(100_000 + i))
  return known.flatMap(({ tables, facts }) => {
    const given = frozen(facts)
    return Object.values(laws).map(
      (law): Check =>
        (core) =>
          law(core, tables, given) === null,
    )
  })
}
