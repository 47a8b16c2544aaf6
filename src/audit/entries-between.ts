import { sql } from 'kysely'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { EntryType } from './entry.ts'

/** Entries that stand together in one log: `from` inclusive, `until` exclusive, all recorded in the month of this day. */
export interface EntryRange {
  readonly municipality: string
  readonly month: string
  readonly from: string
  readonly until: string
}

/** What an entry says, for whoever must follow it; nothing of the facts it was decided on. */
export interface SaidEntry {
  readonly id: string
  readonly type: EntryType
  readonly operation: string
  readonly exchangeId: string | null
  readonly person: string | null
  readonly outcome: string | null
  readonly details: Readonly<Record<string, unknown>>
  /** The call it was made in: the same of all its entries. */
  readonly call: string
}

/** Entries of a range of these types, in the order of the log; those whose records were erased are left out. */
export const entriesBetween = (
  db: Db,
  { municipality, month, from, until }: EntryRange,
  types: readonly EntryType[],
): Promise<readonly SaidEntry[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<SaidEntry>`
      SELECT id, type, exchange_id AS "exchangeId", person_id AS person, outcome, r.said ->> 'operation' AS operation,
        r.said -> 'details' AS details,
        (r.said ->> 'trace_id') || ' ' || coalesce(r.said ->> 'parent_span_id', '') AS call
      FROM log_records, LATERAL (SELECT convert_from(record, 'UTF8')::json AS said) AS r
      WHERE municipality = ${municipality} AND recorded_month = ${month}
        AND log_index >= ${from} AND log_index < ${until} AND type = ANY (${types})
      ORDER BY log_index`.execute(trx)
    return rows
  })
