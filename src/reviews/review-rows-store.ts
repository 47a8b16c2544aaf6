import type { Trx } from '../store/database.ts'
import type { ReviewsTables } from '../store/tables-reviews.ts'
import type { GivenVerdict, Review } from './review.ts'

/** What was said in these reviews, in order. */
export const givenIn = async (trx: Trx, municipality: string, ids: readonly string[]) => {
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

/** A row as the review it is. */
export const reviewOf = (row: ReviewsTables['reviews'], given: readonly GivenVerdict[]): Review => ({
  ...{ id: row.id, kind: row.kind, request: row.request_id, person: row.person_id, purpose: row.purpose },
  ...{ lane: row.lane, codes: row.codes, asker: row.asker, askerProfessional: row.asker_professional, given },
  controllers: row.controllers,
  openedAt: row.opened_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  lapsesAt: row.lapses_at?.toISOString() ?? null,
  revealReviewAt: row.reveal_review_at?.toISOString() ?? null,
  closedAs: row.closed_as,
})
