import { lapseReviews, openReviews } from '../reviews/review-store.ts'
import type { NewReview } from '../reviews/review.ts'
import { settlingVerdicts } from '../reviews/verdict-store.ts'
import type { Policy } from '../policy/policies.ts'
import type { Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import { readyRequest } from './ready-store.ts'
import type { Outcome, PersonAnswer, Ports } from './room.ts'

const hour = 3_600_000
/** By when a code is due that no lane of the tables names. */
const hoursOtherwise = 120

/** One thing a person must look at, of one person of the exchange. */
export type Owed = Pick<NewReview, 'kind' | 'lane' | 'codes' | 'dueAt'>

/** What only people may decide about this person: one review a code, each in its own lane. */
export const decisionsOwed = ({ tables }: Policy, codes: readonly string[], at: string): readonly Owed[] =>
  [...new Set(codes)]
    .filter((code) => tables.vocabulary.reasons[code]?.outcome === 'review')
    .map((code) => ({
      ...{ kind: 'decision', lane: code, codes: [code] },
      dueAt: later(at, tables.reviews?.lanes[code]?.hours ?? hoursOtherwise),
    }))

/** What is looked at after a release: by its duties, and the day on which a confidential entry is looked at (domain.md F). */
export const looksOwed = (
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

const owedOf = (policy: Policy, { decision, release }: PersonAnswer, at: string): readonly Owed[] => {
  if (release !== null) {
    const duties = decision.obligations.map(({ type }) => type)
    return looksOwed(policy, duties, decision.confidential?.revealReviewAt ?? null, at)
  }
  const codes = decision.reasons.map(({ code }) => code)
  return decision.outcome === 'review' ? decisionsOwed(policy, codes, at) : []
}

/**
 * Opens the reviews that this run owes, in the transaction that ends the request, with their entries last (decisions.md
 * 12). A retry that waits for the same person waits for the same review; what nothing waits for any more lapses. Where a
 * verdict came while the decision was under way, the request is ready at once.
 */
export const openReviewsOf = async (ports: Ports, trx: Trx, ask: Ask, outcome: Outcome): Promise<void> => {
  const { question, call } = ask
  const { municipality } = question
  const { at } = ports.now()
  const owed = outcome.persons.flatMap((person) =>
    owedOf(outcome.policy, person, at).map((review) => ({ person, review })),
  )
  const decided = await settlingVerdicts(trx, municipality, ask.id)
  const overtaken = owed.filter(({ person, review }) =>
    decided.some(
      ({ id, person: about, codes }) =>
        review.kind === 'decision' &&
        about === person.decision.person &&
        codes.includes(review.lane) &&
        !(person.facts.verdicts ?? []).some((known) => known.id === id),
    ),
  )
  const open = owed.filter((one) => !overtaken.includes(one))
  const still = open.map(({ person, review }) => ({ person: person.decision.person, lane: review.lane }))
  await lapseReviews(trx, municipality, ask.id, still, at)
  if (overtaken.length > 0 && !open.some(({ review }) => review.kind === 'decision'))
    await readyRequest(trx, municipality, ask.id)
  if (open.length === 0) return
  const opened = open.map(({ person, review }) => {
    const id = newId(municipality)
    const entry = entryOf('review-opened', ask, person, stampOf(outcome.policy), retainBy(outcome.policy), {
      controllers: outcome.controllers,
      given: [],
      details: { review: id, kind: review.kind, lane: review.lane },
    })
    const kept: NewReview = {
      ...{ ...review, id, request: ask.id, person: person.decision.person, purpose: question.purpose },
      asker: call.caller.organisation,
      askerProfessional: question.professional.id,
      controllers: entry.controllers,
      lapsesAt: review.kind === 'decision' ? (ask.run?.expiresAt ?? null) : null,
      revealReviewAt: person.decision.confidential?.revealReviewAt ?? null,
    }
    return { review: kept, entry }
  })
  const reviews = opened.map(({ review }) => review)
  const fresh = await openReviews(trx, municipality, reviews, at)
  const entries = opened.filter(({ review }) => fresh.has(review.id)).map(({ entry }) => entry)
  if (entries.length > 0) await ports.log.appendIn(trx, entries)
}
