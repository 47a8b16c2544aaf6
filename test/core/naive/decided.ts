import type { ReviewLane } from '../../../src/core/review-rules.ts'
import type { Objection, Sheet } from './sheet.ts'

/** What people decided about objections: those that are left, and the lanes that let some go. */
export interface AfterPeople {
  readonly left: readonly Objection[]
  readonly lanes: readonly ReviewLane[]
}

type Item = { readonly category: string; readonly field: string } | null

/** Takes away what was released, denies what was refused; only a review can be decided by anybody. */
export const afterPeople = (s: Sheet, item: Item, list: readonly Objection[], alone = false): AfterPeople => {
  const left: Objection[] = []
  const lanes = new Set<ReviewLane>()
  for (const one of list) {
    const lane = one.outcome === 'review' ? laneFor(s, one.code) : undefined
    if (lane === undefined) {
      left.push(one)
    } else if (said(s, lane, 'refuse').length > 0) {
      left.push({ code: lane.refuse, row: lane.id, outcome: 'deny', concerns: one.concerns })
    } else if (!lane.releasable || (alone && !lane.withoutWord) || lane.onlyRows?.includes(one.row) === false) {
      left.push(one)
    } else if (releases(s, lane).length === 0) {
      left.push(one)
    } else if (item !== null && !within(s, lane, item)) {
      left.push({ code: 'NOT_NECESSARY', row: lane.id, outcome: 'deny', concerns: null })
    } else lanes.add(lane)
  }
  return { left, lanes: [...lanes] }
}

/** Fields that a release of the person whole does not reach. */
export const outOfReach = (s: Sheet, item: NonNullable<Item>, lanes: readonly ReviewLane[]): Objection[] =>
  lanes
    .filter((lane) => !within(s, lane, item))
    .map(({ id }) => ({ code: 'NOT_NECESSARY', row: id, outcome: 'deny', concerns: null }))

/** Whether a code was released here and now. */
export const wasReleased = (s: Sheet, code: string): boolean => {
  const lane = laneFor(s, code)
  if (lane === undefined || !lane.releasable || said(s, lane, 'refuse').length > 0) return false
  return releases(s, lane).length > 0
}

const laneFor = ({ tables: { reviews } }: Sheet, code: string): ReviewLane | undefined =>
  reviews !== undefined && Object.hasOwn(reviews.lanes, code) ? reviews.lanes[code] : undefined

const said = (s: Sheet, lane: ReviewLane, outcome: 'release' | 'refuse') => {
  const now = s.facts.moment.at
  return (s.facts.verdicts ?? []).filter((verdict) => {
    if (verdict.outcome !== outcome || verdict.recordedAt > now) return false
    if (verdict.until !== null && verdict.until < now) return false
    return verdict.codes.some((code) => laneFor(s, code) === lane)
  })
}

const releases = (s: Sheet, lane: ReviewLane) =>
  lane.singleRecipient && s.facts.recipient.oin === null ? [] : said(s, lane, 'release')

const within = (s: Sheet, lane: ReviewLane, { category, field }: NonNullable<Item>): boolean => {
  const has = (list: Readonly<Record<string, readonly string[]>> | null) =>
    list === null || (Object.hasOwn(list, category) && list[category]?.includes(field) === true)
  return has(lane.minimum) && releases(s, lane).some(({ categories }) => has(categories))
}
