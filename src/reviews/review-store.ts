import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** A review as it is opened; `person` is an internal id, `lane` the leading code, `codes` all that ask for a person. */
export interface NewReview {
  readonly id: string
  readonly request: string
  readonly person: string
  readonly purpose: string
  readonly lane: string
  readonly codes: readonly string[]
  readonly asker: string
  readonly controllers: readonly string[]
}

/** A review as it is kept. */
export interface Review extends NewReview {
  readonly openedAt: string
}

/** Opens reviews in the transaction of their request; one that is open already stays. Gives the ids that are new. */
export const openReviews = async (
  trx: Trx,
  municipality: string,
  reviews: readonly NewReview[],
  at: string,
): Promise<ReadonlySet<string>> => {
  if (reviews.length === 0) return new Set()
  const rows = await trx
    .insertInto('reviews')
    .values(
      reviews.map(({ id, request, person, purpose, lane, codes, asker, controllers }) => ({
        ...{ municipality, id, purpose, lane, asker },
        request_id: request,
        person_id: person,
        codes: [...codes],
        controllers: [...controllers],
        opened_at: new Date(at),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** The queue of one controller in one municipality, oldest first, from after `after`. */
export const reviewStore = (db: Db) => ({
  page: (municipality: string, controller: string, after: string | null, limit: number) =>
    inMunicipality(db, municipality, async (trx): Promise<readonly Review[]> => {
      const rows = await trx
        .selectFrom('reviews')
        .selectAll()
        .where('municipality', '=', municipality)
        .where(sql<boolean>`controllers @> ARRAY[${controller}]`)
        .$if(after !== null, (q) => q.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        ...{ id: row.id, request: row.request_id, person: row.person_id, purpose: row.purpose, lane: row.lane },
        ...{ codes: row.codes, asker: row.asker, controllers: row.controllers, openedAt: row.opened_at.toISOString() },
      }))
    }),
})

export type ReviewStore = ReturnType<typeof reviewStore>
