import { rules } from '../../core/rules/rules.ts'
import type { Core } from '../core.ts'
import type { Check } from './check.ts'

/** Every rule of test/core/rules, case by case, of each at most so many. */
export const ruleChecks = (most: number): readonly Check[] =>
  rules.flatMap(({ cases, fault, about }) =>
    Array.from({ length: Math.min(cases, most) }, (_, i): Check => {
      const check = (core: Core) => fault(core, i + 1) === null
      return Object.assign(check, { ...(about && { about }), ...(cases === 1 && { example: true }) })
    }),
  )
