import { noWays } from '../core/advice.ts'
import { decide } from '../core/decide.ts'
import type { Facts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'
import { recordedAdvice, waysFor } from './advising.ts'

/** What deciding again came to, and where it differs from the record (names of its fields; empty: the same). */
export interface Replayed {
  readonly outcome: string
  readonly codes: readonly string[]
  readonly differences: readonly string[]
}

/** Decides again from an entry's own facts and the tables of its fingerprint, and compares with what it says. */
export const replay = async (
  entry: { readonly record: unknown; readonly facts: unknown },
  tablesOf: (fingerprint: string) => Promise<Policy | null>,
): Promise<Replayed> => {
  const record = entry.record as Readonly<Record<string, unknown>>
  if (entry.facts === null)
    throw new Error('This entry has no facts: only decisions, advice and releases are replayed.')
  const { fingerprint } = (record['policy'] ?? {}) as { fingerprint?: string }
  const policy = fingerprint === undefined ? null : await tablesOf(fingerprint)
  if (policy === null) throw new Error('The tables of this entry are not kept here.')
  const decision = decide(policy.tables, entry.facts as Facts)
  const { details } = record as { details?: { withheld?: unknown; consents?: unknown; advice?: unknown } }
  const ways = details?.advice === undefined ? noWays : waysFor(policy, entry.facts as Facts, decision)
  const expected: Readonly<Record<string, readonly [unknown, unknown]>> = {
    fingerprint: [policy.fingerprint, fingerprint],
    person: [decision.person, record['person']],
    outcome: [decision.outcome, record['outcome']],
    reasons: [decision.reasons.map(({ code, row, law }) => ({ code, row, law })), record['reasons']],
    policyRows: [decision.rows, record['policyRows']],
    withheld: [decision.withheld, details?.withheld],
    consents: [decision.consents, details?.consents],
    ...(details?.advice === undefined ? {} : { advice: [recordedAdvice(ways), details.advice] }),
    ...(record['type'] === 'decision' ? { categories: [decision.permitted, record['categories']] } : {}),
  }
  return {
    outcome: decision.outcome,
    codes: decision.reasons.map(({ code }) => code),
    differences: Object.entries(expected).flatMap(([name, [now, then]]) => (same(now, then) ? [] : [name])),
  }
}

/** Equal as JSON, whatever the order of the keys: a record is kept in canonical order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, ordered(each)])
}
