import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { mayRead } from '../../audit/entry-query.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import type { DutyList } from './words.ts'

/** A duty as a row of a list: who has to do what, about whom, by when. Days are local. */
export interface DutyRow {
  readonly id: string
  readonly type: string
  readonly organisation: string
  readonly person: string
  readonly exchange: string | null
  readonly withdrawal: string | null
  readonly createdAt: string
  /** The day that counts now: put off to, or the first; null: none. */
  readonly due: string | null
  /** Put off until this day, and why (a word of the tables). */
  readonly deferred: { readonly until: string; readonly reason: string } | null
  readonly metOn: string | null
}

/** Who reads (OIN), and which kinds of organisation act for the municipality. */
export interface DutyReader {
  readonly controller: string
  readonly municipalKinds: readonly string[]
}

/** Where a page of a list stopped. */
export interface DutyPosition {
  readonly day: string
  readonly id: string
}

/** So many and no more are counted. */
export const mostCounted = 1000

/** Open duties that count most, each as far as `mostCounted`: to tell people, and to answer what became of data. */
export interface DutyCounts {
  readonly inform: number
  readonly late: number
  readonly deferred: number
  readonly unanswered: number
}

interface Found {
  readonly id: string
  readonly type: string
  readonly organisation: string
  readonly person_id: string
  readonly exchange_id: string | null
  readonly withdrawal_id: string | null
  readonly created_at: Date
  readonly due: string | null
  readonly until: string | null
  readonly reason: string | null
  readonly met_on: string | null
}

/**
 * Duties as the console reads them, on its own login: those of exchanges of which the reader's organisation is a controller
 * (domain.md B.6), and those of a word that stops something in its municipality. Overdue first.
 */
export const dutyStore = (db: Db) => ({
  page: (municipality: string, reader: DutyReader, list: DutyList, after: DutyPosition | null, limit: number) =>
    inMunicipality(db, municipality, async (trx): Promise<readonly DutyRow[]> => {
      const day = sql.raw(list === 'met' ? 'o.met_on' : 'o.due_on')
      const way = sql.raw(list === 'met' ? 'DESC' : 'ASC')
      const from =
        after === null
          ? sql``
          : sql`AND (${day}, o.id) ${sql.raw(list === 'met' ? '<' : '>')} (${after.day}::date, ${after.id})`
      const { rows } =
        await sql<Found>`${selected} WHERE o.municipality = ${municipality} AND ${within(list, reader)} ${from}
        AND ${readable(reader)} ORDER BY ${day} ${way}, o.id ${way} LIMIT ${limit}`.execute(trx)
      return rows.map(dutyOf)
    }),

  /** One duty, or null: unknown, or of an exchange that is not this reader's. */
  find: (municipality: string, reader: DutyReader, id: string) =>
    inMunicipality(db, municipality, async (trx): Promise<DutyRow | null> => {
      const { rows } = await sql<Found>`${selected} WHERE o.municipality = ${municipality} AND o.id = ${id}
        AND ${readable(reader)}`.execute(trx)
      return rows[0] === undefined ? null : dutyOf(rows[0])
    }),

  /** How many there are of each, counted as far as `mostCounted`: of each the log is asked. */
  counts: (municipality: string, reader: DutyReader, today: string) =>
    inMunicipality(db, municipality, async (trx): Promise<DutyCounts> => {
      const count = async (list: DutyList, which: RawBuilder<SqlBool>): Promise<number> => {
        const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM (
          SELECT FROM obligations o WHERE o.municipality = ${municipality} AND ${within(list, reader)} AND ${which}
            AND ${readable(reader)} LIMIT ${mostCounted}) AS counted`.execute(trx)
        return rows[0]?.count ?? 0
      }
      return {
        inform: await count('inform', sql`true`),
        late: await count('inform', sql`o.due_on < ${today}::date`),
        deferred: await count('inform', sql`o.due_on >= ${today}::date AND o.put_off_until >= ${today}::date`),
        unanswered: await count('answers', sql`true`),
      }
    }),
})

export type DutyStore = ReturnType<typeof dutyStore>

/** Its days are kept beside it (migration 0059); why it was put off is looked for of what is shown alone. */
const selected = sql`SELECT o.id, o.type, o.organisation, o.person_id, o.exchange_id, o.withdrawal_id, o.created_at,
  coalesce(o.put_off_until, o.before) AS due, o.put_off_until AS until, o.met_on,
  CASE WHEN o.put_off_until IS NOT NULL THEN (
    SELECT e.reason FROM obligation_events e
    WHERE e.municipality = o.municipality AND e.obligation_id = o.id AND e.kind = 'deferred'
    ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) END AS reason
  FROM obligations o`

/**
 * What the municipality itself must tell, who has not answered, what else has a day, what is done. Each has an index in its order
 * (migration 0059), which says the same words; who acts for the municipality changes with its tables, so that stands in none.
 */
const within = (list: DutyList, { municipalKinds }: DutyReader): RawBuilder<SqlBool> => {
  const ours = sql<SqlBool>`o.organisation = ANY (ARRAY(
    SELECT p.oin FROM participants p WHERE p.kind = ANY (${[...municipalKinds]})))`
  const lists: Readonly<Record<DutyList, RawBuilder<SqlBool>>> = {
    inform: sql`o.met_on IS NULL AND o.type = 'inform-person' AND ${ours}`,
    answers: sql`o.met_on IS NULL AND o.type = 'reassess-ground'`,
    others: sql`o.met_on IS NULL AND o.before IS NOT NULL AND o.type <> 'reassess-ground'
      AND NOT (o.type = 'inform-person' AND ${ours})`,
    met: sql`o.met_on IS NOT NULL`,
  }
  return lists[list]
}

/** Of every duty by itself, as the page comes to it: OFFSET 0 keeps the planner from reading the log whole at once. */
const readable = ({ controller }: DutyReader) => sql<SqlBool>`(o.exchange_id IS NULL OR EXISTS (
  SELECT FROM log_records r WHERE r.municipality = o.municipality AND r.exchange_id = o.exchange_id
    AND r.person_id = o.person_id AND ${mayRead(controller)} OFFSET 0))`

const dutyOf = (row: Found): DutyRow => ({
  ...{ id: row.id, type: row.type, organisation: row.organisation, person: row.person_id, due: row.due },
  ...{ exchange: row.exchange_id, withdrawal: row.withdrawal_id, metOn: row.met_on },
  createdAt: row.created_at.toISOString(),
  deferred: row.until === null ? null : { until: row.until, reason: row.reason ?? '' },
})
