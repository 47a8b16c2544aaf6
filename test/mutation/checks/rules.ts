import { rules } from '../../core/rules/rules.ts'
import type { Core } from '../core.ts'
import type { Check } from './check.ts'

/** Every rule of test/core/rules, case by case. */
export const ruleChecks = (): readonly Check[] =>
  rules.flatMap(({ cases, fault, about }) =>
    Array.from({ length: cases }, (_, i): Check => {
      const check = (core: Core) => fault(core, i + 1) === null
      return about === undefined ? check : Object.assign(check, { about })
    }),
  )
