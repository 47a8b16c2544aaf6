import { openReviews } from '../reviews/review-store.ts'
import type { Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import type { Outcome, Ports } from './room.ts'

/**
 * Opens a review for every person whose decision waits for one, in the transaction that ends the request, with its entry
 * last (decisions.md 12). A retry that waits for the same person waits for the same review.
 */
export const openReviewsOf = async (ports: Ports, trx: Trx, ask: Ask, outcome: Outcome): Promise<void> => {
  const { question, call } = ask
  const waiting = outcome.persons.filter(({ decision }) => decision.outcome === 'review')
  if (waiting.length === 0) return
  const opened = waiting.map((person) => {
    const id = newId(question.municipality)
    const entry = entryOf('review-opened', ask, person, stampOf(outcome.policy), retainBy(outcome.policy), {
      controllers: outcome.controllers,
      given: [],
      details: { review: id },
    })
    const codes = person.decision.reasons.map(({ code }) => code)
    const review = {
      id,
      request: ask.id,
      person: person.decision.person,
      purpose: question.purpose,
      lane: codes[0] ?? '',
      codes: [...new Set(codes)],
      asker: call.caller.organisation,
      controllers: entry.controllers,
    }
    return { review, entry }
  })
  const reviews = opened.map(({ review }) => review)
  const fresh = await openReviews(trx, question.municipality, reviews, ports.now().at)
  const entries = opened.filter(({ review }) => fresh.has(review.id)).map(({ entry }) => entry)
  if (entries.length > 0) await ports.log.appendIn(trx, entries)
}
