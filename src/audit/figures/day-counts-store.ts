import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** How many entries of a kind a controller may read, in one week or month; `day` is its first. */
export interface DayCount {
  readonly period: string
  readonly type: string
  readonly purpose: string
  readonly outcome: string
  readonly cause: string
  readonly count: number
}

/** A page of counting; small enough for the patience of the gateway's login. */
const atOnce = 4000
/** Days that a count is kept: a year and a month, and so less than the entries (retention.yaml, RET-other). */
const keptDays = 400
/** Days that an hour of a source is kept (docs/decisions/0050): a page tells of a week. */
const keptHoursDays = 9

/** Counts a day, and with them how sources do by the hour, on the application's login. */
export const dayCounting = (db: Db) => ({
  /** Counts what is not counted yet, in at most so many pages; tells whether all is. */
  count: async (municipality: string, pages = Infinity): Promise<boolean> => {
    for (let page = 0; page < pages; page++) {
      const { rows } = await sql<{ passed: number }>`
        SELECT count_log_days(${municipality}, ${atOnce}) AS passed`.execute(db)
      // A page may be short where entries were erased, or where a month ends.
      if ((rows[0]?.passed ?? 0) === 0) return true
    }
    return false
  },

  /** Lets go of counts of long ago. */
  forget: (municipality: string, localDate: string): Promise<void> =>
    inMunicipality(db, municipality, async (trx) => {
      await sql`
        DELETE FROM log_day_counts
        WHERE municipality = ${municipality} AND day < ${localDate}::date - ${keptDays}::integer`.execute(trx)
      await sql`
        DELETE FROM source_hours
        WHERE municipality = ${municipality} AND hour < clock_timestamp() - make_interval(days => ${keptHoursDays})`.execute(
        trx,
      )
    }),
})

/** Counts of a controller from a local day on, by week (from Monday) or month; on any login that may select. */
export const dayCounts = (
  db: Db,
  asked: {
    readonly municipality: string
    readonly controller: string
    readonly from: string
    readonly by: 'week' | 'month'
  },
): Promise<readonly DayCount[]> =>
  inMunicipality(db, asked.municipality, async (trx) => {
    const { rows } = await sql<DayCount>`
      SELECT to_char(date_trunc(${asked.by}, day), 'YYYY-MM-DD') AS period, type, purpose, outcome, cause,
        sum(count)::int AS count
      FROM log_day_counts
      WHERE municipality = ${asked.municipality} AND controller = ${asked.controller} AND day >= ${asked.from}::date
      GROUP BY 1, 2, 3, 4, 5`.execute(trx)
    return rows
  })

/** Until when a log is counted (RFC 3339), and whether entries wait to be; null where nothing ever was. */
export const countedUntil = (
  db: Db,
  municipality: string,
): Promise<{ readonly at: string; readonly behind: boolean } | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('log_days_counted as c')
      .innerJoin('log_heads as h', 'h.municipality', 'c.municipality')
      .select(['c.counted_at', 'c.log_index', 'h.size'])
      .where('c.municipality', '=', municipality)
      .executeTakeFirst()
    if (row === undefined) return null
    return { at: row.counted_at.toISOString(), behind: Number(row.log_index ?? -1) + 1 < Number(row.size) }
  })
