import { isCanonical } from './canonical.ts'
import { leafHash } from '../tlog/hash.ts'
import { commitment } from './hash.ts'
import { type ErasedBy, runFault } from './retention/erased.ts'
import type { LeafRow } from './verify-store.ts'

/** What must be true of the next leaf of a log. */
export interface Expected {
  readonly municipality: string
  readonly logName: string
  readonly index: bigint
  /** When the leaf before it was recorded; null for the first. */
  readonly notBefore: Date | null
  /** The retention run that says it erased what lay beside this leaf; null: none does. */
  readonly erasedBy: ErasedBy | null
}

/** A leaf in order with its parsed record (null: its term ended), or what is wrong with it: a code, never content. */
export type LeafCheck =
  { readonly record: Readonly<Record<string, unknown>> | null } | { readonly fault: string; readonly id: string | null }

/** Checks one leaf and what lies beside it, from what is stored alone; shares only the hash with the writer. */
export const checkLeaf = (row: LeafRow, expected: Expected): LeafCheck => {
  const id = row.id
  if (BigInt(row.log_index) !== expected.index) return { id, fault: `gap: the next is ${row.log_index}` }
  const digest = digestOf(row.leaf, expected.logName)
  if (digest === null) return { id, fault: 'leaf: not a leaf of this log' }
  if (!leafHash(row.leaf).equals(row.leaf_hash)) return { id, fault: 'leaf_hash: not the hash of the leaf' }
  if (row.recorded_month !== `${row.recorded_at.toISOString().slice(0, 7)}-01`)
    return { id, fault: 'recorded_month: not the month of recorded_at' }
  if (expected.notBefore !== null && row.recorded_at < expected.notBefore)
    return { id, fault: 'recorded_at: before that of the leaf before it' }
  const { erasedBy } = expected
  if (erasedBy?.ended === false)
    return { id, fault: `record: erased before its term had ended, by entry ${erasedBy.run}` }
  if (row.record === null || row.salt === null)
    return erasedBy === null ? { id, fault: 'record: missing, and no retention run erased it' } : { record: null }
  if (erasedBy !== null) return { id, fault: `record: still there, though entry ${erasedBy.run} erased it` }
  if (commitment(row.salt, row.record) !== digest) return { id, fault: 'record: not what the leaf commits to' }
  const record = parse(row.record)
  if (record === null) return { id, fault: 'record: not RFC 8785' }
  const factsDigest = row.facts === null ? null : commitment(row.salt, row.facts)
  if (record['factsDigest'] !== factsDigest) return { id, fault: 'facts: not what the record commits to' }
  const wrongRun = runFault(record)
  if (wrongRun !== null) return { id, fault: wrongRun }
  const columns = unlikeColumns(row, record, expected.municipality)
  return columns.length === 0 ? { record } : { id, fault: `columns unlike the record: ${columns.join(', ')}` }
}

/** The digest a leaf holds, null where it is not byte for byte of this form and this log. */
const digestOf = (leaf: Buffer, logName: string): string | null => {
  const text = leaf.toString('latin1')
  const digest = text.slice(before.length, before.length + 64)
  return text === `${before}${digest}","log":"${logName}","v":1}` && /^[0-9a-f]{64}$/.test(digest) ? digest : null
}

const before = '{"digest":"'

const parse = (bytes: Buffer): Readonly<Record<string, unknown>> | null => {
  try {
    const text = bytes.toString('utf8')
    const record = JSON.parse(text) as Readonly<Record<string, unknown>>
    return record['v'] === 1 && Buffer.from(text).equals(bytes) && isCanonical(text, record) ? record : null
  } catch {
    return null
  }
}

/** Search columns that do not say what the record says; a field that was left out reads as null. */
const unlikeColumns = (row: LeafRow, record: Readonly<Record<string, unknown>>, municipality: string): string[] => {
  const unlike: string[] = []
  const same = (name: string, column: unknown, said: unknown): void => {
    if (column !== (said ?? null)) unlike.push(name)
  }
  const actor = record['actor'] as { readonly organisation?: unknown } | undefined
  same('municipality', municipality, record['municipality'])
  same('id', row.id, record['id'])
  same('type', row.type, record['type'])
  same('exchange_id', row.exchange_id, record['exchangeId'])
  same('person_id', row.person_id, record['person'])
  same('actor_organisation', row.actor_organisation, actor?.organisation ?? '')
  same('source', row.source, record['source'])
  same('recipient', row.recipient, record['recipient'])
  same('case_id', row.case_id, record['case'])
  same('purpose', row.purpose, record['purpose'])
  same('outcome', row.outcome, record['outcome'])
  same('controllers', JSON.stringify(row.controllers), JSON.stringify(record['controllers'] ?? null))
  same('at', row.at?.getTime(), Date.parse(String(record['at'])))
  same('retain_until', row.retain_until, record['retainUntil'])
  same('recorded_at', row.record_recorded_at?.getTime(), row.recorded_at.getTime())
  return unlike
}
