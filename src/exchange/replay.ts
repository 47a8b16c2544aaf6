import { noWays } from '../core/advice.ts'
import type { FieldSet } from '../core/decision.ts'
import { recordedAdvice, waysFor } from './advising.ts'
import { type DecidedThen, decidedThen, fingerprintOf, type KeptEntry, type TablesOf } from './decided-then.ts'

/** What deciding again came to, and where it differs from the record (names of its fields; empty: the same). */
export interface Replayed {
  readonly outcome: string
  readonly codes: readonly string[]
  readonly differences: readonly string[]
}

/** Decides again from an entry's own facts and the tables of its fingerprint, and compares with what it says. */
export const replay = async (entry: KeptEntry, tablesOf: TablesOf): Promise<Replayed> => {
  if (entry.facts === null)
    throw new Error('This entry has no facts: only decisions, advice and releases are replayed.')
  const again = await decidedThen(entry, tablesOf)
  if (again === null) throw new Error('The tables of this entry are not kept here.')
  const { outcome, reasons } = again.decision
  return { outcome, codes: reasons.map(({ code }) => code), differences: unlikeRecord(entry.record, again) }
}

/** Where a decision that was made again differs from the record it was made from: names of its fields. */
export const unlikeRecord = (kept: unknown, { policy, facts, decision }: DecidedThen): readonly string[] => {
  const record = kept as Readonly<Record<string, unknown>>
  const { details } = record as { details?: { withheld?: unknown; consents?: unknown; advice?: unknown } }
  const ways = details?.advice === undefined ? noWays : waysFor(policy, facts, decision)
  const expected: Readonly<Record<string, readonly [unknown, unknown]>> = {
    fingerprint: [policy.fingerprint, fingerprintOf(record)],
    person: [decision.person, record['person']],
    outcome: [decision.outcome, record['outcome']],
    reasons: [decision.reasons.map(({ code, row, law }) => ({ code, row, law })), record['reasons']],
    policyRows: [decision.rows, record['policyRows']],
    withheld: [decision.withheld, details?.withheld],
    consents: [decision.consents, details?.consents],
    ...(details?.advice === undefined ? {} : { advice: [recordedAdvice(ways), details.advice] }),
    ...(record['type'] === 'decision' ? { categories: [decision.permitted, record['categories']] } : {}),
    ...(record['type'] === 'release' ? { categories: [true, within(record['categories'], decision.permitted)] } : {}),
  }
  return Object.entries(expected).flatMap(([name, [now, then]]) => (same(now, then) ? [] : [name]))
}

/** Whether all that went was permitted; a source may have had less. What is not of that form was not. */
const within = (given: unknown, permitted: readonly FieldSet[]): boolean =>
  Array.isArray(given) &&
  given.every((set: Partial<FieldSet> | null) => {
    const may = permitted.find(({ category }) => category === set?.category)?.fields ?? []
    return Array.isArray(set?.fields) && set.fields.every((field) => may.includes(field))
  })

/** Equal as JSON, whatever the order of the keys: a record is kept in canonical order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, ordered(each)])
}
