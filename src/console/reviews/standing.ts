import type { Call } from '../../http/caller.ts'
import type { Review } from '../../reviews/review.ts'
import type { ReviewTerms } from '../../reviews/review-terms.ts'

/** A lane somebody holds a mandate for today, and as what. */
export interface Held {
  readonly lane: string
  readonly role: string
}

/** Why somebody reads a review and gives no verdict in it now. */
export type OnlyReads = 'officer' | 'asker' | 'judged' | 'over'

/** What somebody may do with a review: judge it in a role, read it, or neither. */
export type Standing =
  | { readonly may: 'judge'; readonly role: string }
  | { readonly may: 'read'; readonly why: OnlyReads }
  | { readonly may: 'nothing' }

/** Whether nobody judges this review any more: closed, or its request is over. */
export const isOver = ({ closedAs, lapsesAt }: Pick<Review, 'closedAs' | 'lapsesAt'>, at: string): boolean =>
  closedAs !== null || (lapsesAt !== null && lapsesAt <= at)

/**
 * What the page offers: the FG reads along and never judges (AVG 38 lid 6); without a mandate for the lane one sees nothing of
 * the matter. Only the page goes by it: a verdict is weighed anew where it is given.
 */
export const standingOf = (
  { caller, moment }: Pick<Call, 'caller' | 'moment'>,
  review: Review,
  terms: ReviewTerms | null,
  held: readonly Held[],
): Standing => {
  if (caller.scopes.includes('audit')) return { may: 'read', why: 'officer' }
  const fit = held.find(({ lane, role }) => lane === review.lane && terms?.reviewers.includes(role) === true)
  if (fit === undefined) return { may: 'nothing' }
  if (isOver(review, moment.at)) return { may: 'read', why: 'over' }
  const me = caller.professional?.id
  if (review.askerProfessional === me) return { may: 'read', why: 'asker' }
  if (terms?.fourEyes === true && review.given.some(({ professional }) => professional === me))
    return { may: 'read', why: 'judged' }
  return { may: 'judge', role: fit.role }
}
