import { bsnRules } from './bsn.ts'
import { dateRules } from './dates.ts'
import { freeRules } from './free.ts'
import type { Rule } from './rule.ts'
import { scopePartRules } from './scope-parts.ts'

/** Every rule of a part of the core that holds by itself. */
export const rules: Readonly<Record<string, Rule>> = {
  ...dateRules,
  ...bsnRules,
  ...freeRules,
  ...scopePartRules,
}
