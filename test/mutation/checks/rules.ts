import { rules } from '../../core/rules/rules.ts'
import type { Check } from './check.ts'

/** Every rule of test/core/rules, case by case. */
export const ruleChecks = (): readonly Check[] =>
  rules.flatMap(({ cases, fault }) =>
    Array.from(
      { length: cases },
      (_, i): Check =>
        (core) =>
          fault(core, i + 1) === null,
    ),
  )
