import type { ReviewRules } from '../core/review-rules.ts'
import type { Tables } from '../core/tables.ts'
import { rowIds } from './row-ids.ts'

/** What reviews.yaml names exists: codes that are reviews, roles, questions, switches, duties and rows. */
export const reviewFaults = (tables: Tables): readonly string[] => {
  const { reviews, vocabulary, switches } = tables
  if (reviews === undefined) return []
  const faults: string[] = []
  const check = (where: string, list: object, words: readonly (string | null)[], what: string) => {
    for (const word of words)
      if (word !== null && !Object.hasOwn(list, word)) faults.push(`reviews.yaml ${where}: ${word} is no ${what}`)
  }
  const people = (where: string, { reviewers, questions }: Pick<ReviewRules['reveal'], 'reviewers' | 'questions'>) => {
    check(where, reviews.roles, reviewers, 'role of reviews.yaml')
    check(where, reviews.questions, questions, 'question of reviews.yaml')
  }
  const ids = Object.fromEntries(rowIds(tables).map((id) => [id, true]))
  for (const [code, lane] of Object.entries(reviews.lanes)) {
    people(code, lane)
    if (vocabulary.reasons[code]?.outcome !== 'review') faults.push(`reviews.yaml ${code}: is no code of a review`)
    check(code, vocabulary.reasons, [lane.refuse], 'reason code')
    check(code, vocabulary.purposes, Object.keys(lane.alsoAsk), 'purpose')
    check(code, reviews.questions, Object.values(lane.alsoAsk).flat(), 'question of reviews.yaml')
    check(code, vocabulary.obligations, lane.obligations, 'obligation')
    check(code, vocabulary.secrecyGrounds, [lane.secrecyGround], 'secrecy ground')
    check(code, switches, [lane.ttl], 'switch')
    check(code, ids, lane.onlyRows ?? [], 'row of the tables')
    check(code, vocabulary.categories, Object.keys(lane.minimum ?? {}), 'category')
  }
  for (const [type, rule] of Object.entries(reviews.afterChecks)) {
    people(type, rule)
    check(type, vocabulary.obligations, [type], 'obligation')
  }
  people('reveal', reviews.reveal)
  check('reveal', switches, [reviews.reveal.extend], 'switch')
  return faults
}

/** Codes that ask for a person and have no lane: nobody could ever decide them. */
export const lanesMissing = ({ reviews, vocabulary }: Tables): readonly string[] =>
  Object.entries(vocabulary.reasons).flatMap(([code, { outcome }]) =>
    outcome === 'review' && reviews?.lanes[code] === undefined ? [code] : [],
  )
