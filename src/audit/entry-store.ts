import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { type EntryFilter, type EntryPosition, filtered, parsed, recorded, type RecordedEntry } from './entry-query.ts'

export type { EntryFilter, EntryPosition, RecordedEntry } from './entry-query.ts'

/** At most `limit` entries, newest first; `next` is null on the last page. */
export interface EntryPage {
  readonly entries: readonly RecordedEntry[]
  readonly next: EntryPosition | null
}

/** The log's one reader, on any login that may select. It shows nothing to anybody: that is recorded first. */
export const entryReader = (db: Db) => ({
  page: (filter: EntryFilter, limit: number, before: EntryPosition | null): Promise<EntryPage> =>
    inMunicipality(db, filter.municipality, async (trx) => {
      const rows = await filtered(trx, filter, { before })
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
      const row = await filtered(trx, { municipality, controller }).where('r.id', '=', id).executeTakeFirst()
      return row === undefined ? null : recorded(row)
    }),

  /** The next entries in the order of the log, after a position and before an index. */
  next: (filter: EntryFilter, after: EntryPosition | null, until: string, limit: number): Promise<EntryPage> =>
    inMunicipality(db, filter.municipality, async (trx) => {
      const rows = await filtered(trx, filter, { after })
        .where('r.log_index', '<', until)
        .orderBy('r.recorded_month')
        .orderBy('r.log_index')
        .limit(limit)
        .execute()
      const last = rows.length < limit ? undefined : rows.at(-1)
      return {
        entries: rows.map(recorded),
        next: last === undefined ? null : { month: last.recorded_month, index: last.log_index },
      }
    }),

  /** Where a log ends now: what is appended later has this index or a higher one. `last`: null in an empty log. */
  end: (municipality: string): Promise<{ readonly size: string; readonly last: EntryPosition | null }> =>
    inMunicipality(db, municipality, async (trx) => {
      const head = await trx
        .selectFrom('log_heads')
        .select(['size', 'last_recorded_at'])
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      if (head === undefined || head.size === '0') return { size: '0', last: null }
      const month = `${head.last_recorded_at.toISOString().slice(0, 7)}-01`
      return { size: head.size, last: { month, index: String(BigInt(head.size) - 1n) } }
    }),

  /** What opens the leaf of an entry: the record as it was written, byte for byte, and its salt in hex. */
  opening: (municipality: string, id: string): Promise<{ readonly record: string; readonly salt: string } | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('log_records')
        .select(['record', 'salt'])
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : { record: row.record.toString('utf8'), salt: row.salt.toString('hex') }
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
