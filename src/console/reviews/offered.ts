import type { ReviewRules } from '../../core/review-rules.ts'
import { own } from '../../core/own.ts'
import type { FieldsByCategory } from '../../core/tables.ts'
import type { ReviewDetail } from '../../reviews/review-schema.ts'
import type { Review } from '../../reviews/review.ts'
import type { Offered } from './verdict-form.ts'

/**
 * What a release can let go, for the form: what was asked (of a category without fields all that the purpose allows), and no more
 * than the lane's minimum. The decision after it weighs every field again.
 */
export const offeredIn = (
  review: Pick<Review, 'kind' | 'lane'>,
  rules: ReviewRules | undefined,
  asked: ReviewDetail['asked'],
  purpose: FieldsByCategory,
): Offered => {
  if (review.kind !== 'decision' || asked === null) return {}
  const lane = own(rules?.lanes ?? {}, review.lane)
  if (lane === undefined || !lane.releasable) return {}
  const pairs = asked.categories.map(({ category, fields }) => {
    const of = fields ?? own(purpose, category) ?? []
    const most = lane.minimum === null ? of : (own(lane.minimum, category) ?? [])
    return [category, of.filter((field) => most.includes(field))] as const
  })
  return Object.fromEntries(pairs.filter(([, fields]) => fields.length > 0))
}
