import type { ReviewRules } from '../core/review-rules.ts'
import type { Review } from './review.ts'
import type { ReviewView } from './review-schema.ts'
import { termsOf } from './review-terms.ts'

/** Sentences of the tables in the language of who reads. */
export interface ReviewWords {
  readonly reason: (code: string) => string
  readonly question: (name: string) => string
}

const day = 86_400_000

/** A review as a reviewer sees it now; `personId` is the reviewer's own name for the person. */
export const reviewView = (
  review: Review,
  rules: ReviewRules | undefined,
  words: ReviewWords,
  personId: string,
  now: string,
): ReviewView => {
  const terms = termsOf(rules, review)
  const open = review.closedAs === null
  const late = open && review.dueAt <= now
  const forOfficer = late && Date.parse(review.dueAt) + (rules?.officerDays ?? 0) * day <= Date.parse(now)
  return {
    ...{ id: review.id, kind: review.kind, dataRequest: review.request, purpose: review.purpose, lane: review.lane },
    status: review.closedAs ?? (review.kind === 'decision' && review.given.length > 0 ? 'awaiting-second' : 'open'),
    person: { personId },
    reasons: review.kind === 'decision' ? review.codes.map((code) => ({ code, text: words.reason(code) })) : [],
    askedBy: review.asker,
    openedAt: review.openedAt,
    dueAt: review.dueAt,
    late,
    escalatedTo: forOfficer ? 'data-protection-officer' : late ? 'lane-owner' : null,
    fourEyes: terms?.fourEyes ?? false,
    outcomes: [...(terms?.outcomes ?? [])],
    questions: Object.entries(terms?.questions ?? {}).map(([question, { kind }]) => ({
      ...{ question, kind },
      text: words.question(question),
    })),
  }
}
