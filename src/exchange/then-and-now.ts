import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'
import { replay } from './replay.ts'

/** What tables came to, of facts that were kept. */
export type Redecided = Pick<Decision, 'outcome' | 'reasons' | 'permitted' | 'withheld'> & {
  readonly fingerprint: string
}

/** One decision made again: by the tables it was made by (null: they are not kept here), and by those of now. */
export interface ThenAndNow {
  readonly then: Redecided | null
  readonly now: Redecided
  /** Where deciding again by the tables of then differs from the record: names of its fields. Empty as it should be. */
  readonly unlikeRecord: readonly string[]
}

/**
 * Decides an entry again from its own facts, on the day they were true: by the tables of then, which must come to what is recorded,
 * and by those of now. Null where it holds no facts (any more).
 */
export const thenAndNow = async (
  entry: { readonly record: unknown; readonly facts: unknown },
  tablesOf: (fingerprint: string) => Promise<Policy | null>,
  today: Policy,
): Promise<ThenAndNow | null> => {
  if (entry.facts === null) return null
  const { policy } = entry.record as { readonly policy?: { readonly fingerprint?: string } | null }
  const old = policy?.fingerprint === undefined ? null : await tablesOf(policy.fingerprint)
  return {
    then: old && decidedBy(old, entry.facts),
    now: decidedBy(today, entry.facts),
    unlikeRecord: old === null ? [] : (await replay(entry, async () => old)).differences,
  }
}

const decidedBy = (policy: Policy, facts: unknown): Redecided => {
  const { outcome, reasons, permitted, withheld } = decide(policy.tables, facts as Facts)
  return { outcome, reasons, permitted, withheld, fingerprint: policy.fingerprint }
}
