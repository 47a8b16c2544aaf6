import type { Call } from '../http/caller.ts'
import { newId } from '../store/ids.ts'
import type { Review } from './review.ts'
import type { ReviewTerms } from './review-terms.ts'
import type { VerdictBody } from './verdict-schema.ts'
import type { NewVerdict } from './verdict-store.ts'

/** What a municipality's switches say. */
type Switches = (municipality: string, name: string) => number

/** The verdict as it is kept: what both let go where two must, and how long it carries. */
export const madeVerdict = (
  switchOf: Switches,
  { caller, moment }: Call,
  municipality: string,
  review: Review,
  { fourEyes, ttl }: ReviewTerms,
  role: string,
  { outcome, answers, judgement, categories }: VerdictBody,
): NewVerdict => {
  const named = categories === undefined ? null : Object.fromEntries(categories.map((c) => [c.category, c.fields]))
  const first = review.given.find((one) => one.outcome === 'release')
  const hours = ttl === null || outcome !== 'release' ? null : switchOf(municipality, ttl)
  return {
    ...{ id: newId(municipality), review: review.id, request: review.request, person: review.person, role, outcome },
    codes: review.codes,
    categories: first === undefined ? named : both(first.categories, named),
    answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
    judgement,
    organisation: caller.organisation,
    professional: caller.professional?.id ?? '',
    // One no is enough; a release by four eyes is settled by the second.
    settles: outcome !== 'release' || !fourEyes || first !== undefined,
    until: hours === null ? null : new Date(Date.parse(moment.at) + hours * 3_600_000).toISOString(),
    recordedAt: moment.at,
  }
}

type Fields = NewVerdict['categories']

/** What both let go. */
const both = (a: Fields, b: Fields): Fields => {
  if (a === null || b === null) return a ?? b
  return Object.fromEntries(
    Object.entries(a).flatMap(([category, fields]) => {
      const common = fields.filter((field) => b[category]?.includes(field))
      return common.length > 0 ? [[category, common]] : []
    }),
  )
}
