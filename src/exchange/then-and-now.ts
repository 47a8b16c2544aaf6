import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'
import { decidedThen, type KeptEntry, type TablesOf } from './decided-then.ts'
import { unlikeRecord } from './replay.ts'

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
export const thenAndNow = async (entry: KeptEntry, tablesOf: TablesOf, today: Policy): Promise<ThenAndNow | null> => {
  if (entry.facts === null) return null
  const then = await decidedThen(entry, tablesOf)
  return {
    then: then && shown(then.policy, then.decision),
    now: shown(today, decide(today.tables, entry.facts as Facts)),
    unlikeRecord: then === null ? [] : unlikeRecord(entry.record, then),
  }
}

const shown = ({ fingerprint }: Policy, { outcome, reasons, permitted, withheld }: Decision): Redecided => ({
  ...{ outcome, reasons, permitted, withheld, fingerprint },
})
