import type { Trx } from '../store/database.ts'
import type { NewReview, ReviewEnd } from './review.ts'

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
