import type { FastifyRequest } from 'fastify'
import { own } from '../../core/own.ts'
import type { ReviewRules } from '../../core/review-rules.ts'
import { Problem } from '../../problems.ts'
import { municipalityOf as municipalityIn } from '../../store/ids.ts'
import type { Review } from '../../reviews/review.ts'
import { type ReviewTerms, termsOf } from '../../reviews/review-terms.ts'
import { municipalityOf } from '../municipality.tsx'
import type { ReviewPagePorts } from './ports.ts'
import { type Held, type Standing, standingOf } from './standing.ts'

/** A review somebody asked for, with what he may do with it. */
export interface Opened {
  readonly municipality: string
  readonly review: Review
  readonly terms: ReviewTerms | null
  readonly standing: Standing
}

/** Mandates of who asks; null: he reads along and gives no verdicts. */
export const heldBy = async (
  ports: ReviewPagePorts,
  { call }: FastifyRequest,
  municipality: string,
): Promise<readonly Held[] | null> => {
  const { caller, moment } = call
  if (caller.scopes.includes('audit')) return null
  const { professional, organisation } = caller
  return professional === null ? [] : ports.mandates(municipality, organisation, professional.id, moment.localDate)
}

/** The review of an address. Problem `not-found`: another's, of another municipality, or none; all the same. */
export const openReview = async (ports: ReviewPagePorts, request: FastifyRequest, id: string): Promise<Opened> => {
  const municipality = municipalityOf(request)
  const review = municipalityIn(id) === municipality ? await ports.find(municipality, id) : null
  if (review === null || !review.controllers.includes(request.call.caller.organisation))
    throw new Problem('not-found', 'There is no such review here.')
  const terms = termsOf(ports.rulesOf(municipality), review)
  const held = (await heldBy(ports, request, municipality)) ?? []
  return { municipality, review, terms, standing: standingOf(request.call, review, terms, held) }
}

/** The articles that a review rests on. */
export const lawOf = (rules: ReviewRules | undefined, { kind, lane }: Review): readonly string[] => {
  if (rules === undefined) return []
  if (kind === 'reveal') return rules.reveal.law
  return (kind === 'after-check' ? own(rules.afterChecks, lane)?.law : own(rules.lanes, lane)?.law) ?? []
}
