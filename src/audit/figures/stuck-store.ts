import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { firstDayOf, type Quarter, quarterAfter, quarterOf } from './quarters.ts'
import type { Figure } from './small-cells.ts'

/** A person for whom a request got stuck, as it is counted. `code`: the leading reason. */
export interface Stuck {
  readonly code: string
  readonly purpose: string
  readonly kind: string
  readonly person: string
}

/** Entries looked at in one statement; small enough for the patience of the gateway's login. */
const atOnce = 10_000

/**
 * Refusals and missing consents of a quarter: decisions and releases that came to no or to a consent that lacks, and refusals of a
 * source, each with the kind of who asked. Of exchanges of which the municipality is a controller; confidential lanes are in
 * no count (domain.md B.6, F).
 */
export const stuckIn = async (db: Db, municipality: string, quarter: Quarter): Promise<readonly Stuck[]> => {
  const [from, until] = [firstDayOf(quarter), firstDayOf(quarterAfter(quarter))]
  const found = new Map<string, Stuck>()
  for (const { month, first, last } of await monthsOf(db, municipality, from, until))
    for (let index = first; index <= last; index += atOnce)
      for (const row of await part(db, municipality, { from, until, month, index }))
        found.set(JSON.stringify([row.code, row.purpose, row.kind, row.person]), row)
  return [...found.values()]
}

interface Month {
  readonly month: string
  readonly first: number
  readonly last: number
}

/** Months (UTC) that hold entries of these local days, with the places of their first and last: each by the index alone. */
const monthsOf = (db: Db, municipality: string, from: string, until: string): Promise<readonly Month[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const found: Month[] = []
    // A local day begins in the month before in UTC.
    for (let month = monthAfter(from, -1); month < until; month = monthAfter(month, 1)) {
      const row = await trx
        .selectFrom('log_records')
        .select(({ fn }) => [fn.min('log_index').as('first'), fn.max('log_index').as('last')])
        .where('municipality', '=', municipality)
        .where('recorded_month', '=', month)
        .executeTakeFirst()
      if (row?.first != null) found.push({ month, first: Number(row.first), last: Number(row.last) })
    }
    return found
  })

const monthAfter = (day: string, by: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + by, 1)).toISOString().slice(0, 10)

const part = (
  db: Db,
  municipality: string,
  at: { readonly from: string; readonly until: string; readonly month: string; readonly index: number },
): Promise<readonly Stuck[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<Stuck>`
      SELECT DISTINCT r.person_id AS person, r.purpose, p.kind,
        CASE WHEN r.type = 'source-refused' THEN 'SOURCE_DECLINED'
          ELSE nullif(first_reason(r.record), '') END AS code
      FROM log_records AS r
      JOIN participants AS p ON p.oin = CASE WHEN r.type = 'source-refused' THEN r.recipient ELSE r.actor_organisation END
      WHERE r.municipality = ${municipality} AND r.recorded_month = ${at.month}::date
        AND r.log_index >= ${at.index}::bigint AND r.log_index < ${at.index + atOnce}::bigint
        AND r.recorded_at >= ${at.from}::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
        AND r.recorded_at < ${at.until}::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
        AND (r.type = 'source-refused'
          OR r.type IN ('decision', 'release-refused') AND r.outcome IN ('deny', 'needs-consent'))
        AND r.person_id IS NOT NULL AND r.purpose IS NOT NULL
        AND r.controllers && ARRAY(
          SELECT DISTINCT c.oin FROM participants AS c JOIN agreements AS a USING (oin)
          WHERE c.kind = 'municipality-controller' AND a.municipality = ${municipality})
        AND position(convert_to('"confidential":{', 'UTF8') IN r.record) = 0`.execute(trx)
    return rows.filter(({ code }) => code !== null)
  })

/** The quarter of the first entry that is kept of a log; null: there is none. */
export const firstQuarter = (db: Db, municipality: string): Promise<Quarter | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('log_records')
      .select(({ fn }) => fn.min('recorded_month').as('month'))
      .where('municipality', '=', municipality)
      .executeTakeFirst()
    return row?.month == null ? null : quarterOf(row.month)
  })

/** Quarters of which figures were made, the newest first. */
export const quartersMade = (db: Db, municipality: string): Promise<readonly Quarter[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const rows = await trx
      .selectFrom('stuck_quarters')
      .select('quarter')
      .where('municipality', '=', municipality)
      .orderBy('quarter', 'desc')
      .execute()
    return rows.map(({ quarter }) => quarter as Quarter)
  })

/** Keeps the figures of a quarter for good; nothing where another process was first. */
export const keepFigures = (
  db: Db,
  municipality: string,
  quarter: Quarter,
  figures: readonly Figure[],
): Promise<boolean> =>
  inMunicipality(db, municipality, async (trx) => {
    const kept = await trx
      .insertInto('stuck_quarters')
      .values({ municipality, quarter })
      .onConflict((conflict) => conflict.doNothing())
      .returning('quarter')
      .executeTakeFirst()
    if (kept === undefined) return false
    const rows = figures.map(({ path: [cause = null, purpose = null, kind = null], rest, count }, place) => ({
      ...{ municipality, quarter, place, cause, purpose, kind, rest, count },
    }))
    for (let at = 0; at < rows.length; at += 1000)
      await trx
        .insertInto('stuck_figures')
        .values(rows.slice(at, at + 1000))
        .execute()
    return true
  })

/** The figures of quarters, in the order they are told; on any login that may select. */
export const figuresOf = (
  db: Db,
  municipality: string,
  quarters: readonly Quarter[],
): Promise<ReadonlyMap<Quarter, readonly Figure[]>> =>
  inMunicipality(db, municipality, async (trx) => {
    const rows = await trx
      .selectFrom('stuck_figures')
      .select(['quarter', 'cause', 'purpose', 'kind', 'rest', 'count'])
      .where('municipality', '=', municipality)
      .where('quarter', 'in', [...quarters, ''])
      .orderBy('quarter')
      .orderBy('place')
      .execute()
    const found = new Map<Quarter, Figure[]>(quarters.map((quarter) => [quarter, []]))
    for (const { quarter, cause, purpose, kind, rest, count } of rows)
      found.get(quarter as Quarter)?.push({ path: [cause, purpose, kind].filter((word) => word !== null), rest, count })
    return found
  })
