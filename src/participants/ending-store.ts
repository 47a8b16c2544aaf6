import { sql } from 'kysely'
import type { Db } from '../store/database.ts'

/** Organisations whose agreement in a municipality ends between two local days, and that have none after it. */
export const agreementsEnding = async (
  db: Db,
  municipality: string,
  from: string,
  until: string,
): Promise<readonly { readonly organisation: string; readonly on: string }[]> => {
  const { rows } = await sql<{ organisation: string; on: string }>`
    SELECT a.oin AS organisation, wire_date(a.valid_until) AS "on" FROM agreements a
    WHERE a.municipality = ${municipality} AND a.valid_until BETWEEN ${from} AND ${until}
      AND NOT EXISTS (SELECT FROM agreements n
        WHERE n.oin = a.oin AND n.municipality = a.municipality
          AND (n.valid_until IS NULL OR n.valid_until > a.valid_until))
    ORDER BY 1`.execute(db)
  return rows
}
