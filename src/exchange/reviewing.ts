import type { Entry } from '../audit/entry.ts'
import type { Policy } from '../policy/policies.ts'
import { lapseReviews, openReviews } from '../reviews/review-store.ts'
import type { NewReview } from '../reviews/review.ts'
import { settlingVerdicts } from '../reviews/verdict-store.ts'
import type { Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import { owedOf, type Ended } from './owed.ts'
import { readyRequest } from './ready-store.ts'
import type { Outcome, Ports } from './room.ts'

/** A walk of a request that has come to its end, as far as reviews follow from it. */
export interface EndedWalk extends Pick<NewReview, 'request' | 'purpose' | 'asker' | 'askerProfessional'> {
  readonly municipality: string
  readonly policy: Policy
  readonly at: string
  readonly expiresAt: string | null
  readonly persons: readonly EndedPerson[]
}

/** One person of it. */
export interface EndedPerson extends Ended {
  readonly person: string
  /** Verdicts (ids) that the decision knew. */
  readonly knew: readonly string[]
  /** The entry that says that a review was opened. */
  readonly opened: (details: Readonly<Record<string, unknown>>) => Entry
}

/**
 * Opens the reviews that a walk owes, in the transaction that ends it, and gives their entries, which are appended last
 * (decisions.md 12). A retry that waits for the same person waits for the same review; what nothing waits for any more
 * lapses. Where a verdict came while the decision was under way, the request is ready at once.
 */
export const openOwed = async (trx: Trx, walk: EndedWalk): Promise<readonly Entry[]> => {
  const { municipality, request, at } = walk
  const owed = walk.persons.flatMap((person) => owedOf(walk.policy, person, at).map((review) => ({ person, review })))
  const decided = await settlingVerdicts(trx, municipality, request)
  const overtaken = owed.filter(({ person, review }) =>
    decided.some(
      ({ id, person: about, codes }) =>
        review.kind === 'decision' &&
        about === person.person &&
        codes.includes(review.lane) &&
        !person.knew.includes(id),
    ),
  )
  const open = owed.filter((one) => !overtaken.includes(one))
  const still = open.map(({ person, review }) => ({ person: person.person, lane: review.lane }))
  await lapseReviews(trx, municipality, request, still, at)
  if (overtaken.length > 0 && !open.some(({ review }) => review.kind === 'decision'))
    await readyRequest(trx, municipality, request)
  if (open.length === 0) return []
  const opened = open.map(({ person, review }) => {
    const id = newId(municipality)
    const entry = person.opened({ review: id, kind: review.kind, lane: review.lane })
    const kept: NewReview = {
      ...{ ...review, id, request, person: person.person, purpose: walk.purpose },
      ...{ asker: walk.asker, askerProfessional: walk.askerProfessional },
      controllers: entry.controllers,
      lapsesAt: review.kind === 'decision' ? walk.expiresAt : null,
      revealReviewAt: person.revealReviewAt,
    }
    return { review: kept, entry }
  })
  const reviews = opened.map(({ review }) => review)
  const fresh = await openReviews(trx, municipality, reviews, at)
  return opened.filter(({ review }) => fresh.has(review.id)).map(({ entry }) => entry)
}

/** Opens the reviews that this run owes, with their entries last. */
export const openReviewsOf = async (ports: Ports, trx: Trx, ask: Ask, outcome: Outcome): Promise<void> => {
  const { question, call } = ask
  const { policy, controllers } = outcome
  const persons = outcome.persons.map((person): EndedPerson => {
    const { decision, release, facts } = person
    const opened = (details: Readonly<Record<string, unknown>>) =>
      entryOf('review-opened', ask, person, stampOf(policy), retainBy(policy), { controllers, given: [], details })
    return {
      ...{ person: decision.person, outcome: decision.outcome, release, opened },
      codes: decision.reasons.map(({ code }) => code),
      duties: decision.obligations.map(({ type }) => type),
      revealReviewAt: decision.confidential?.revealReviewAt ?? null,
      knew: (facts.verdicts ?? []).map(({ id }) => id),
    }
  })
  const entries = await openOwed(trx, {
    ...{ municipality: question.municipality, request: ask.id, policy, purpose: question.purpose, persons },
    ...{ asker: call.caller.organisation, askerProfessional: question.professional.id },
    ...{ at: ports.now().at, expiresAt: ask.run?.expiresAt ?? null },
  })
  if (entries.length > 0) await ports.log.appendIn(trx, entries)
}
