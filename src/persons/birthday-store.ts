import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'

/** A person who reaches an age on a local day. */
export interface Birthday {
  readonly person: string
  readonly on: string
}

/**
 * Who reaches one of these ages between two local days: living persons known to the BRP and not sealed on `today`
 * (decisions.md 22), with a whole birth date.
 */
export const birthdaysBetween = async (
  trx: Trx,
  municipality: string,
  ages: readonly number[],
  span: { readonly from: string; readonly until: string; readonly today: string },
): Promise<readonly Birthday[]> => {
  const { rows } = await sql<Birthday>`
    SELECT f.person_id AS person, wire_date(b.day) AS "on"
    FROM brp_facts f
      CROSS JOIN unnest(${[...ages]}::integer[]) AS a (age)
      CROSS JOIN LATERAL (SELECT (f.born_earliest + make_interval(years => a.age))::date AS day) AS b
    WHERE f.municipality = ${municipality} AND f.birth_kind = 'date' AND f.death_state <> 'deceased'
      AND b.day BETWEEN ${span.from} AND ${span.until}
      AND person_is_shown(f.municipality, f.person_id, ${span.today})
    ORDER BY 1, 2`.execute(trx)
  return rows
}
