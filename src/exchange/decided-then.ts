import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'

/** An entry as it was kept: its record, and the facts it was decided by; null where it has none (any more). */
export interface KeptEntry {
  readonly record: unknown
  readonly facts: unknown
}

/** The tables of a fingerprint; null where they are not kept. */
export type TablesOf = (fingerprint: string) => Promise<Policy | null>

/** A decision made again by the tables it was made by. */
export interface DecidedThen {
  readonly policy: Policy
  readonly facts: Facts
  readonly decision: Decision
}

/** Decides an entry again from its own facts by the tables of its fingerprint; null where those are not kept. */
export const decidedThen = async ({ record, facts }: KeptEntry, tablesOf: TablesOf): Promise<DecidedThen | null> => {
  const fingerprint = fingerprintOf(record)
  const policy = fingerprint === undefined ? null : await tablesOf(fingerprint)
  if (policy === null) return null
  return { policy, facts: facts as Facts, decision: decide(policy.tables, facts as Facts) }
}

/** The fingerprint of the tables that a record says it was decided by. */
export const fingerprintOf = (record: unknown): string | undefined =>
  (record as { readonly policy?: { readonly fingerprint?: string } | null }).policy?.fingerprint
