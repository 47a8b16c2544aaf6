import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/**
 * How a participant stands in a municipality today: not yet, taking part, standing still (a suspension or a stop of it), leaving
 * (notice was given), or gone.
 */
export type Standing = 'joining' | 'active' | 'still' | 'leaving' | 'left'

/** An organisation in the list: its agreement of today, else the next, else the last. */
export interface ListedParticipant {
  readonly oin: string
  readonly name: string
  readonly kind: string
  readonly from: string
  readonly until: string | null
  readonly standing: Standing
  /** Categories it says to hold; null: not said. */
  readonly categories: readonly string[] | null
  /** How it answers as a source; null: it does not. */
  readonly asked: 'api' | 'inbox' | null
}

/** All that took or will take part in a municipality, who takes part first, then by name. On the login of the pages. */
export const listParticipants = (db: Db, municipality: string, today: string): Promise<readonly ListedParticipant[]> =>
  listed(db, municipality, today, sql`true`)

/** How one of them stands; who is not among them has left. */
export const standingOf = async (db: Db, municipality: string, today: string, oin: string): Promise<Standing> =>
  (await listed(db, municipality, today, sql`p.oin = ${oin}`))[0]?.standing ?? 'left'

const listed = (
  db: Db,
  municipality: string,
  today: string,
  who: RawBuilder<SqlBool>,
): Promise<readonly ListedParticipant[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<ListedParticipant>`
      SELECT p.oin, p.name, p.kind, a.valid_from AS "from", a.valid_until AS until, a.categories,
        CASE WHEN a.valid_from > ${today} THEN 'joining'
          WHEN a.valid_until < ${today} THEN 'left'
          WHEN EXISTS (SELECT FROM suspensions s
            WHERE s.municipality = ${municipality} AND s.oin = p.oin AND s.lifted_at IS NULL) THEN 'still'
          WHEN EXISTS (SELECT FROM stops s
            WHERE s.municipality = ${municipality} AND s.kind = 'participant' AND s.subject = p.oin
              AND (SELECT count(*) FROM stop_liftings l WHERE l.municipality = ${municipality} AND l.stop = s.id) < 2) THEN 'still'
          WHEN EXISTS (SELECT FROM terminations t
            WHERE t.municipality = ${municipality} AND t.oin = p.oin AND t.ends_on >= ${today}) THEN 'leaving'
          ELSE 'active' END AS standing,
        (SELECT CASE WHEN c.settings ->> 'inbox' = 'true' THEN 'inbox' ELSE 'api' END
          FROM connectors c WHERE c.municipality = ${municipality} AND c.oin = p.oin) AS asked
      FROM participants p
      CROSS JOIN LATERAL (
        SELECT a.valid_from, a.valid_until, a.categories FROM agreements a
        WHERE a.oin = p.oin AND a.municipality = ${municipality}
        ORDER BY (a.valid_from <= ${today} AND (a.valid_until IS NULL OR a.valid_until >= ${today})) DESC,
          (a.valid_from > ${today}) DESC,
          CASE WHEN a.valid_from > ${today} THEN a.valid_from END, a.valid_from DESC
        LIMIT 1) AS a
      WHERE ${who}
      ORDER BY (a.valid_until < ${today}) IS TRUE, p.name, p.oin`.execute(trx)
    return rows
  })
