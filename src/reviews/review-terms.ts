import type { ReviewQuestion, ReviewRules } from '../core/review-rules.ts'
import type { Review } from './review.ts'

/** What the tables ask of one review. */
export interface ReviewTerms {
  readonly reviewers: readonly string[]
  readonly questions: Readonly<Record<string, ReviewQuestion>>
  readonly outcomes: readonly Outcome[]
  readonly fourEyes: boolean
  /** The switch with the hours a release holds; null: as long as the request is open. */
  readonly ttl: string | null
}

export type Outcome = 'release' | 'refuse' | 'reveal' | 'extend' | 'check'

/** The terms of a review, or null where no table has its lane: then nobody can give a verdict in it. */
export const termsOf = (
  rules: ReviewRules | undefined,
  { kind, lane, purpose }: Pick<Review, 'kind' | 'lane' | 'purpose'>,
): ReviewTerms | null => {
  if (rules === undefined) return null
  const ask = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (rules.questions[name] ? [[name, rules.questions[name]]] : [])))
  if (kind === 'reveal')
    return { ...rules.reveal, questions: ask(rules.reveal.questions), outcomes: ['reveal', 'extend'], ...single }
  if (kind === 'after-check') {
    const rule = rules.afterChecks[lane]
    return rule ? { ...rule, questions: ask(rule.questions), outcomes: ['check'], ...single } : null
  }
  const found = rules.lanes[lane]
  if (found === undefined) return null
  return {
    reviewers: found.reviewers,
    questions: ask([...found.questions, ...(found.alsoAsk[purpose] ?? [])]),
    outcomes: found.releasable ? ['release', 'refuse'] : ['refuse'],
    fourEyes: found.fourEyes,
    ttl: found.ttl,
  }
}

const single = { fourEyes: false, ttl: null }
