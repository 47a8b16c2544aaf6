import { limits, type Ways } from '../core/advice.ts'
import { adviceFor } from '../core/advising.ts'
import type { Change } from '../core/change.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'

/** The ways out of what was decided; none where all was permitted. */
export const waysFor = ({ tables }: Policy, facts: Facts, decision: Decision): Ways =>
  adviceFor(tables, facts, decision)

/** Advice as a record keeps it: codes and parameters, and nobody by whose word it would be. */
export const recordedAdvice = ({ all }: Ways) =>
  all
    .slice(0, limits.ways)
    .map(({ changes, outcome, persons }) => ({ outcome, persons, changes: changes.map(unnamed) }))

const unnamed = (change: Change): object =>
  change.kind === 'consent-of'
    ? Object.fromEntries(Object.entries(change).filter(([name]) => name !== 'who' && name !== 'handle'))
    : change
