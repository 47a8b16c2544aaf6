import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { ReviewsTables } from '../store/tables-reviews.ts'
import type { GivenVerdict, NewReview, Review, ReviewEnd } from './review.ts'

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
      reviews.map(({ id, kind, request, person, purpose, lane, asker, ...review }) => ({
        ...{ municipality, id, kind, purpose, lane, asker },
        request_id: request,
        person_id: person,
        codes: [...review.codes],
        controllers: [...review.controllers],
        opened_at: new Date(at),
        due_at: new Date(review.dueAt),
        lapses_at: review.lapsesAt === null ? null : new Date(review.lapsesAt),
        asker_professional: review.askerProfessional,
        reveal_review_at: review.revealReviewAt === null ? null : new Date(review.revealReviewAt),
        closed_at: null,
        closed_as: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Closes what a request no longer waits for: its open decisions in every lane but these of these persons. */
export const lapseReviews = async (
  trx: Trx,
  municipality: string,
  request: string,
  still: readonly { readonly person: string; readonly lane: string }[],
  at: string,
): Promise<void> => {
  const rows = await openOf(trx, municipality, request)
  const over = rows.filter(({ person_id, lane }) => !still.some((s) => s.person === person_id && s.lane === lane))
  for (const { id } of over) await closeReview(trx, municipality, id, 'lapsed', at)
}

/** Whether any decision is still open for a request. */
export const waitsForReview = async (trx: Trx, municipality: string, request: string): Promise<boolean> =>
  (await openOf(trx, municipality, request)).length > 0

const openOf = (trx: Trx, municipality: string, request: string) =>
  trx
    .selectFrom('reviews')
    .select(['id', 'person_id', 'lane'])
    .where('municipality', '=', municipality)
    .where('request_id', '=', request)
    .where('kind', '=', 'decision')
    .where('closed_at', 'is', null)
    .execute()

/** Ends a review. */
export const closeReview = (trx: Trx, municipality: string, id: string, as: ReviewEnd, at: string): Promise<unknown> =>
  trx
    .updateTable('reviews')
    .set({ closed_at: new Date(at), closed_as: as })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()

/** Puts the day of a review off. */
export const postponeReview = (trx: Trx, municipality: string, id: string, dueAt: string): Promise<unknown> =>
  trx
    .updateTable('reviews')
    .set({ due_at: new Date(dueAt) })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()

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

const givenIn = async (trx: Trx, municipality: string, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('review_verdicts')
    .select(['review_id', 'outcome', 'organisation', 'professional_id', 'categories', 'recorded_at'])
    .where('municipality', '=', municipality)
    .where('review_id', 'in', ids)
    .orderBy('recorded_at')
    .execute()
  return rows.map((row): GivenVerdict & { readonly review: string } => ({
    ...{ review: row.review_id, outcome: row.outcome, organisation: row.organisation },
    professional: row.professional_id,
    categories: row.categories as GivenVerdict['categories'],
    recordedAt: row.recorded_at.toISOString(),
  }))
}

const reviewOf = (row: ReviewsTables['reviews'], given: readonly GivenVerdict[]): Review => ({
  ...{ id: row.id, kind: row.kind, request: row.request_id, person: row.person_id, purpose: row.purpose },
  ...{ lane: row.lane, codes: row.codes, asker: row.asker, askerProfessional: row.asker_professional, given },
  controllers: row.controllers,
  openedAt: row.opened_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  lapsesAt: row.lapses_at?.toISOString() ?? null,
  revealReviewAt: row.reveal_review_at?.toISOString() ?? null,
  closedAs: row.closed_as,
})
