import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { mayRead } from '../entry-query.ts'

/** How much was exchanged in a month, as counted; months `YYYY-MM`. */
export interface MonthCount {
  readonly month: string
  readonly decisions: number
  readonly releases: number
}

/**
 * Exchanges between parties of which this reader is no controller, by month from `from` to `until` (first days), per
 * person. Confidential lanes are in no count: no number may tell that there was one (domain.md F).
 */
export const countsOfOthers = (
  db: Db,
  {
    municipality,
    reader,
    from,
    until,
  }: {
    readonly municipality: string
    readonly reader: string
    readonly from: string
    readonly until: string
  },
): Promise<readonly MonthCount[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<MonthCount>`
      SELECT to_char(r.recorded_month, 'YYYY-MM') AS month,
        count(*) FILTER (WHERE r.type = 'decision')::int AS decisions,
        count(*) FILTER (WHERE r.type = 'release')::int AS releases
      FROM log_records AS r
      WHERE r.municipality = ${municipality} AND r.recorded_month BETWEEN ${from}::date AND ${until}::date
        AND r.type IN ('decision', 'release') AND r.source IS NOT NULL AND r.recipient IS NOT NULL
        AND NOT ${mayRead(reader)}
        AND position(convert_to('"confidential":{', 'UTF8') IN r.record) = 0
      GROUP BY r.recorded_month`.execute(trx)
    return rows
  })
