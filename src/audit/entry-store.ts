import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** Which entries: of one log, of which `controller` (OIN) is a controller. Instants RFC 3339, `until` exclusive. */
export interface EntryFilter {
  readonly municipality: string
  readonly controller: string
  readonly types?: readonly string[]
  readonly person?: string
  readonly exchangeId?: string
  readonly case?: string
  readonly organisation?: string
  readonly recordedFrom?: string
  readonly recordedUntil?: string
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

/** At most `limit` entries, newest first; `next` is null on the last page. */
export interface EntryPage {
  readonly entries: readonly RecordedEntry[]
  readonly next: EntryPosition | null
}

/** The log's one reader, on any login that may select. It shows nothing to anybody: that is recorded first. */
export const entryReader = (db: Db) => ({
  page: (filter: EntryFilter, limit: number, before: EntryPosition | null): Promise<EntryPage> =>
    inMunicipality(db, filter.municipality, async (trx) => {
      const rows = await filtered(trx, filter, before)
        .orderBy('r.recorded_month', 'desc')
        .orderBy('r.log_index', 'desc')
        .limit(limit + 1)
        .execute()
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        entries: rows.slice(0, limit).map(recorded),
        next: last === undefined ? null : { month: last.recorded_month, index: last.log_index },
      }
    }),

  /** One entry by id, or null: unknown, or not the controller's. */
  byId: (municipality: string, id: string, controller: string): Promise<RecordedEntry | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await filtered(trx, { municipality, controller }, null).where('r.id', '=', id).executeTakeFirst()
      return row === undefined ? null : recorded(row)
    }),

  /** An entry with the facts it was decided on, for replay; null where unknown, facts null where it had none. */
  withFacts: (
    municipality: string,
    id: string,
  ): Promise<{ readonly record: unknown; readonly facts: unknown } | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('log_records')
        .select(['record', 'facts'])
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : { record: parsed(row.record), facts: row.facts && parsed(row.facts) }
    }),
})

export type EntryReader = ReturnType<typeof entryReader>

const filtered = (trx: Trx, filter: EntryFilter, before: EntryPosition | null) =>
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
    .where(sql<boolean>`r.controllers @> ARRAY[${filter.controller}]`)
    .$if(filter.types !== undefined, (q) => q.where('r.type', 'in', filter.types ?? []))
    .$if(filter.person !== undefined, (q) => q.where('r.person_id', '=', filter.person ?? null))
    .$if(filter.exchangeId !== undefined, (q) => q.where('r.exchange_id', '=', filter.exchangeId ?? null))
    .$if(filter.case !== undefined, (q) => q.where('r.case_id', '=', filter.case ?? null))
    .$if(filter.organisation !== undefined, (q) => q.where('r.actor_organisation', '=', filter.organisation ?? ''))
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

/** First day of the month in UTC: partitions that cannot hold it are not read. */
const monthOf = (instant: string): string => `${new Date(instant).toISOString().slice(0, 7)}-01`

const parsed = (bytes: Buffer): Readonly<Record<string, unknown>> =>
  JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>

const recorded = (row: {
  readonly log_name: string
  readonly log_index: string
  readonly recorded_at: Date
  readonly leaf_hash: Buffer
  readonly record: Buffer
}): RecordedEntry => ({
  log: row.log_name,
  index: row.log_index,
  recordedAt: row.recorded_at.toISOString(),
  leafHash: row.leaf_hash.toString('hex'),
  record: parsed(row.record),
})
