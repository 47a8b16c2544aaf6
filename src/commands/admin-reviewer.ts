import type { ReviewMandate } from '../reviews/review.ts'
import { type Line, needed, option, type Values } from './admin-options.ts'
import { code, day, oin } from './admin-values.ts'

/** What can be done to a reviewer. */
export interface ReviewerCommand {
  readonly do: 'reviewer-mandate'
  readonly mandate: ReviewMandate
}

/** Reads a line about a reviewer; null where the verb is none of it. */
export const reviewerLine = ({ verb, subject, values, from }: Line): ReviewerCommand | null =>
  verb === 'mandate'
    ? { do: 'reviewer-mandate', mandate: reviewMandateOf(values, needed(subject, 'a professional'), from) }
    : null

const reviewMandateOf = (values: Values, professional: string, from: string): ReviewMandate => ({
  municipality: code(option(values, 'municipality')),
  organisation: oin(option(values, 'organisation')),
  professional,
  lane: option(values, 'lane'),
  role: option(values, 'role'),
  from,
  until: values.until === undefined ? null : day(values.until),
  decisionReference: option(values, 'decision'),
})
