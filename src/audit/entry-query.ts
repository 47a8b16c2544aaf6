import { type SqlBool, sql } from 'kysely'
import type { Trx } from '../store/database.ts'

/** Which entries: of one log, of which `controller` (OIN) is a controller. Instants RFC 3339, `until` exclusive. */
export interface EntryFilter {
  readonly municipality: string
  readonly controller: string
  readonly types?: readonly string[]
  /** Null: about nobody in particular. */
  readonly person?: string | null
  readonly exchangeId?: string
  readonly case?: string
  readonly organisation?: string
  readonly recordedFrom?: string
  readonly recordedUntil?: string
  readonly trace?: string
  readonly purpose?: string
}

/** One entry as it stands in its log. `record` is its RFC 8785 form, parsed; `leafHash` lower-case hex. */
export interface RecordedEntry {
  readonly log: string
  readonly index: string
  readonly recordedAt: string
  readonly leafHash: string
  readonly record: Readonly<Record<string, unknown>>
}

/** Where a page stopped. */
export interface EntryPosition {
  readonly month: string
  readonly index: string
}

/** The rows of a filter, in no order yet; `before` or `after` a position. Call with the municipality set. */
export const filtered = (
  trx: Trx,
  filter: EntryFilter,
  {
    before = null,
    after = null,
  }: { readonly before?: EntryPosition | null; readonly after?: EntryPosition | null } = {},
) =>
  trx
    .selectFrom('log_records as r')
    .innerJoin('log_leaves as l', (join) =>
      join
        .onRef('l.municipality', '=', 'r.municipality')
        .onRef('l.recorded_month', '=', 'r.recorded_month')
        .onRef('l.log_index', '=', 'r.log_index'),
    )
    .innerJoin('log_heads as h', 'h.municipality', 'r.municipality')
    .select(['h.log_name', 'r.log_index', 'r.recorded_month', 'r.recorded_at', 'l.leaf_hash', 'r.record'])
    .where('r.municipality', '=', filter.municipality)
    .where(mayRead(filter.controller))
    .$if(filter.types !== undefined, (q) => q.where('r.type', 'in', filter.types ?? []))
    .$if(typeof filter.person === 'string', (q) => q.where('r.person_id', '=', filter.person ?? null))
    .$if(filter.person === null, (q) => q.where('r.person_id', 'is', null))
    .$if(filter.exchangeId !== undefined, (q) => q.where('r.exchange_id', '=', filter.exchangeId ?? null))
    .$if(filter.case !== undefined, (q) => q.where('r.case_id', '=', filter.case ?? null))
    .$if(filter.organisation !== undefined, (q) => q.where('r.actor_organisation', '=', filter.organisation ?? ''))
    .$if(filter.purpose !== undefined, (q) => q.where('r.purpose', '=', filter.purpose ?? null))
    .$if(filter.trace !== undefined, (q) => q.where(inTrace(filter.trace ?? '')))
    .$if(filter.recordedFrom !== undefined, (q) =>
      q
        .where('r.recorded_at', '>=', new Date(filter.recordedFrom ?? 0))
        .where('r.recorded_month', '>=', monthOf(filter.recordedFrom ?? '')),
    )
    .$if(filter.recordedUntil !== undefined, (q) =>
      q
        .where('r.recorded_at', '<', new Date(filter.recordedUntil ?? 0))
        .where('r.recorded_month', '<=', monthOf(filter.recordedUntil ?? '')),
    )
    .$if(before !== null, (q) =>
      q.where(sql<boolean>`(r.recorded_month, r.log_index) < (${before?.month}::date, ${before?.index}::bigint)`),
    )
    .$if(after !== null, (q) =>
      q
        .where('r.recorded_month', '>=', after?.month ?? '')
        .where(sql<boolean>`(r.recorded_month, r.log_index) > (${after?.month}::date, ${after?.index}::bigint)`),
    )

/**
 * A controller of the entry (domain.md B.6), or the joint officer of both who exchanged. Advice is its asker's alone. A
 * table without rows is asked once: what costs a function a row comes last.
 */
export const mayRead = (reader: string) => sql<SqlBool>`(r.controllers @> ARRAY[${reader}] OR (
  EXISTS (SELECT FROM joint_officers AS j WHERE j.municipality = r.municipality AND j.officer = ${reader})
  AND r.type <> 'advice' AND r.source IS NOT NULL AND r.recipient IS NOT NULL
  AND has_joint_officer(r.municipality, r.source, ${reader}, r.at)
  AND has_joint_officer(r.municipality, r.recipient, ${reader}, r.at)))`

/** Its trace stands in the record alone, as RFC 8785 writes it: a search of bytes, so give it a month to look in. */
const inTrace = (trace: string) =>
  sql<SqlBool>`position(convert_to(${`"trace_id":"${trace}"`}, 'UTF8') IN r.record) > 0`

/** First day of the month in UTC: partitions that cannot hold it are not read. */
const monthOf = (instant: string): string => `${new Date(instant).toISOString().slice(0, 7)}-01`

/** A record as it was written. */
export const parsed = (bytes: Buffer): Readonly<Record<string, unknown>> =>
  JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>

/** The same of bytes that somebody may have bent: null where they are no object. */
export const parsedOrNull = (bytes: Buffer): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = parsed(bytes)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}

/** What a row of a log says where an entry stands. */
export interface PlacedRow {
  readonly log_name: string
  readonly log_index: string
  readonly recorded_at: Date
  readonly leaf_hash: Buffer
}

/** A row with its record, as an entry of its log. */
export const placed = (row: PlacedRow, record: RecordedEntry['record']): RecordedEntry => ({
  log: row.log_name,
  index: row.log_index,
  recordedAt: row.recorded_at.toISOString(),
  leafHash: row.leaf_hash.toString('hex'),
  record,
})

/** A row as an entry of its log. */
export const recorded = (row: PlacedRow & { readonly record: Buffer }): RecordedEntry => placed(row, parsed(row.record))
