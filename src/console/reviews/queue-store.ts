import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import type { Review } from '../../reviews/review.ts'

/** A review as a row of the list. `waitsForSecond`: one person judged, another must. */
export interface QueueRow extends Pick<
  Review,
  'id' | 'kind' | 'lane' | 'purpose' | 'person' | 'asker' | 'openedAt' | 'dueAt' | 'closedAs'
> {
  /** When it was closed, or its request ended; null: it is open. */
  readonly overAt: string | null
  readonly waitsForSecond: boolean
}

/** Where a page of the list stopped. */
export interface QueuePosition {
  readonly at: string
  readonly id: string
}

/** Which reviews: of this controller (OIN), open or over at this instant, in these lanes (null: any). */
export interface QueueFilter {
  readonly controller: string
  readonly over: boolean
  readonly lanes: readonly string[] | null
  readonly now: string
}

/** How many reviews of a lane are open, and how many of those are late. */
export interface LaneCount {
  readonly lane: string
  readonly open: number
  readonly late: number
}

const overAt = sql<Date | null>`coalesce(r.closed_at, r.lapses_at)`

/** The list of reviews as the console reads it, on its own login: what is due first comes first, what is over newest first. */
export const queueStore = (db: Db) => {
  const of = ({ controller, over, now }: QueueFilter) => sql<SqlBool>`r.controllers @> ARRAY[${controller}]
    AND ${over ? sql`${overAt} <= ${now}::timestamptz` : sql`(${overAt} IS NULL OR ${overAt} > ${now}::timestamptz)`}`

  return {
    page: (municipality: string, filter: QueueFilter, after: QueuePosition | null, limit: number) =>
      inMunicipality(db, municipality, async (trx): Promise<readonly QueueRow[]> => {
        const { over, lanes } = filter
        const key = over ? sql`(${overAt}, r.id)` : sql`(r.due_at, r.id)`
        const rows = await trx
          .selectFrom('reviews as r')
          .select([
            'r.id',
            'r.kind',
            'r.lane',
            'r.purpose',
            'r.person_id',
            'r.asker',
            'r.opened_at',
            'r.due_at',
            'r.closed_as',
          ])
          .select([overAt.as('over_at'), wasJudged.as('judged')])
          .where('r.municipality', '=', municipality)
          .where(of(filter))
          .$if(lanes !== null, (q) => q.where('r.lane', 'in', [...(lanes ?? []), '']))
          .$if(after !== null, (q) =>
            q.where(sql<SqlBool>`${key} ${sql.raw(over ? '<' : '>')} (${after?.at}::timestamptz, ${after?.id})`),
          )
          .orderBy(over ? overAt : 'r.due_at', over ? 'desc' : 'asc')
          .orderBy('r.id', over ? 'desc' : 'asc')
          .limit(limit)
          .execute()
        return rows.map((row) => ({
          ...{
            id: row.id,
            kind: row.kind,
            lane: row.lane,
            purpose: row.purpose,
            person: row.person_id,
            asker: row.asker,
          },
          ...{ openedAt: row.opened_at.toISOString(), dueAt: row.due_at.toISOString() },
          closedAs: row.closed_as,
          overAt: over ? (row.over_at?.toISOString() ?? null) : null,
          waitsForSecond: !over && row.kind === 'decision' && row.judged,
        }))
      }),

    /** Open reviews by lane. */
    counts: (municipality: string, { controller, now }: Pick<QueueFilter, 'controller' | 'now'>) =>
      inMunicipality(db, municipality, async (trx): Promise<readonly LaneCount[]> => {
        const rows = await trx
          .selectFrom('reviews as r')
          .select('r.lane')
          .select(sql<string>`count(*)`.as('open'))
          .select(sql<string>`count(*) FILTER (WHERE r.due_at <= ${now}::timestamptz)`.as('late'))
          .where('r.municipality', '=', municipality)
          .where(of({ controller, now, over: false, lanes: null }))
          .groupBy('r.lane')
          .orderBy('r.lane')
          .execute()
        return rows.map(({ lane, open, late }) => ({ lane, open: Number(open), late: Number(late) }))
      }),
  }
}

export type QueueStore = ReturnType<typeof queueStore>

const wasJudged = sql<boolean>`EXISTS (
  SELECT FROM review_verdicts v WHERE v.municipality = r.municipality AND v.review_id = r.id)`
