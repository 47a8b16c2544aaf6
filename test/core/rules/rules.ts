import { minimising } from './minimise.ts'
import type { Rule } from './rule.ts'
import { standings } from './standing.ts'

/** Every rule of this folder: `npm test` runs them on the core, `npm run mutation` on every mutant they reach. */
export const rules: readonly Rule[] = [...minimising, ...standings]
