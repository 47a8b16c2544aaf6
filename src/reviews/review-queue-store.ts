import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { givenIn, reviewOf } from './review-rows-store.ts'
import type { Review } from './review.ts'

/** A review with what was said in it so far, or null; `lock` keeps others waiting until the end of the transaction. */
export const findReview = async (trx: Trx, municipality: string, id: string, lock = false): Promise<Review | null> => {
  const row = await trx
    .selectFrom('reviews')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  if (row === undefined) return null
  return reviewOf(row, await givenIn(trx, municipality, [row.id]))
}

/** Which part of the queue: of this controller, in these lanes (null: any), due before (null: whenever), after a place. */
export interface QueueQuery {
  readonly controller: string
  readonly lanes: readonly string[] | null
  readonly dueBefore: string | null
  readonly after: { readonly dueAt: string; readonly id: string } | null
  readonly now: string
  readonly limit: number
}

/** The open reviews of a municipality, what is due first coming first. */
export const reviewStore = (db: Db) => ({
  find: (municipality: string, id: string) =>
    inMunicipality(db, municipality, (trx) => findReview(trx, municipality, id)),

  page: (municipality: string, query: QueueQuery) =>
    inMunicipality(db, municipality, async (trx): Promise<readonly Review[]> => {
      const { after, lanes, dueBefore, now } = query
      const rows = await trx
        .selectFrom('reviews')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('closed_at', 'is', null)
        .where(sql<boolean>`controllers @> ARRAY[${query.controller}]`)
        .where((eb) => eb.or([eb('lapses_at', 'is', null), eb('lapses_at', '>', new Date(now))]))
        .$if(lanes !== null, (q) => q.where('lane', 'in', [...(lanes ?? []), '']))
        .$if(dueBefore !== null, (q) => q.where('due_at', '<', new Date(dueBefore ?? now)))
        .$if(after !== null, (q) => q.where(sql<boolean>`(due_at, id) > (${after?.dueAt}::timestamptz, ${after?.id})`))
        .orderBy('due_at')
        .orderBy('id')
        .limit(query.limit)
        .execute()
      const given = await givenIn(
        trx,
        municipality,
        rows.map(({ id }) => id),
      )
      return rows.map((row) =>
        reviewOf(
          row,
          given.filter((one) => one.review === row.id),
        ),
      )
    }),
})

export type ReviewStore = ReturnType<typeof reviewStore>
