import type { NewReview } from '../reviews/review.ts'
import type { Policy } from '../policy/policies.ts'

const hour = 3_600_000
/** By when a code is due that no lane of the tables names. */
const hoursOtherwise = 120

/** One thing a person must look at, of one person of the exchange. */
export type Owed = Pick<NewReview, 'kind' | 'lane' | 'codes' | 'dueAt'>

/** How a walk ended for one person, in codes: as the answer has it, or as the log has it where the gateway died. */
export interface Ended {
  readonly outcome: string
  readonly codes: readonly string[]
  /** The release that closed it; null: nothing went. */
  readonly release: string | null
  /** Types of the duties of the release. */
  readonly duties: readonly string[]
  readonly revealReviewAt: string | null
}

/** What people must look at now: a decision that waits for them, or what is looked at after a release (domain.md F). */
export const owedOf = (policy: Policy, ended: Ended, at: string): readonly Owed[] => {
  if (ended.release !== null) return looksOwed(policy, ended.duties, ended.revealReviewAt, at)
  return ended.outcome === 'review' ? decisionsOwed(policy, ended.codes, at) : []
}

/** What only people may decide about this person: one review a code, each in its own lane. */
const decisionsOwed = ({ tables }: Policy, codes: readonly string[], at: string): readonly Owed[] =>
  [...new Set(codes)]
    .filter((code) => tables.vocabulary.reasons[code]?.outcome === 'review')
    .map((code) => ({
      ...{ kind: 'decision', lane: code, codes: [code] },
      dueAt: later(at, tables.reviews?.lanes[code]?.hours ?? hoursOtherwise),
    }))

/** What is looked at after a release: by its duties, and the day on which a confidential entry is looked at. */
const looksOwed = (
  { tables }: Policy,
  duties: readonly string[],
  revealReviewAt: string | null,
  at: string,
): readonly Owed[] => [
  ...[...new Set(duties)].flatMap((type): readonly Owed[] => {
    const rule = tables.reviews?.afterChecks[type]
    return rule === undefined ? [] : [{ kind: 'after-check', lane: type, codes: [type], dueAt: later(at, rule.hours) }]
  }),
  ...(revealReviewAt === null
    ? []
    : [{ kind: 'reveal', lane: 'reveal', codes: ['reveal'], dueAt: revealReviewAt } as const]),
]

const later = (at: string, hours: number) => new Date(Date.parse(at) + hours * hour).toISOString()
