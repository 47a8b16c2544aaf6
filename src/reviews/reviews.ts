import type { ReviewRules } from '../core/review-rules.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import { municipalityOf } from '../store/ids.ts'
import type { Review } from './review.ts'
import type { ReviewDetail, ReviewView } from './review-schema.ts'
import type { ReviewStore } from './review-queue-store.ts'
import { reviewView, type ReviewWords } from './review-view.ts'
import type { MandateStore } from './verdict-store.ts'

/** Where a page of reviews stopped. */
export interface ReviewPosition {
  readonly municipality: string
  readonly dueAt: string
  readonly id: string
}

/** What the queue needs of other rooms. */
export interface ReviewPorts {
  readonly store: ReviewStore
  readonly mandates: MandateStore
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  readonly rulesOf: (municipality: string) => ReviewRules | undefined
  readonly wordsOf: (municipality: string, language: Call['language']) => ReviewWords
  /** What the asker said of its question; null where it is not kept any more. */
  readonly askedIn: (municipality: string, request: string) => Promise<ReviewDetail['asked']>
}

const day = 86_400_000

/**
 * The queue of reviews of which the caller's municipality is a controller: for a reviewer those in whose lanes he holds a
 * mandate today, for the data protection officer those that are so late that they come to him (domain.md F, I).
 */
export const reviews = ({ store, mandates, aliases, rulesOf, wordsOf, askedIn }: ReviewPorts) => {
  const lanesOf = async ({ caller, moment }: Call, municipality: string): Promise<readonly string[] | null> => {
    if (!caller.scopes.includes('review')) return null
    const { professional, organisation } = caller
    if (professional === null) return []
    const held = await mandates.of(municipality, organisation, professional.id, moment.localDate)
    return held.map(({ lane }) => lane)
  }
  /** Before which day due: an officer sees what is late by so much. */
  const bound = ({ moment }: Call, municipality: string, lanes: readonly string[] | null): string | null =>
    lanes === null
      ? new Date(Date.parse(moment.at) - (rulesOf(municipality)?.officerDays ?? 0) * day).toISOString()
      : null

  const viewed = async (call: Call, municipality: string, found: readonly Review[]): Promise<readonly ReviewView[]> => {
    const { caller, language, moment } = call
    const persons = found.map((review) => review.person)
    const known = await aliases(municipality, caller.organisation, persons)
    const words = wordsOf(municipality, language)
    return found.map((review) =>
      reviewView(review, rulesOf(municipality), words, known.get(review.person) ?? review.id, moment.at),
    )
  }

  return {
    page: async (
      call: Call,
      after: ReviewPosition | null,
      limit: number,
    ): Promise<{ readonly items: readonly ReviewView[]; readonly next: ReviewPosition | null }> => {
      const { caller, moment } = call
      const found: { readonly municipality: string; readonly review: Review }[] = []
      const codes = [...caller.municipalities].sort().filter((code) => after === null || code >= after.municipality)
      for (const municipality of codes) {
        if (found.length > limit) break
        const lanes = await lanesOf(call, municipality)
        const page = await store.page(municipality, {
          ...{ controller: caller.organisation, lanes, dueBefore: bound(call, municipality, lanes), now: moment.at },
          after: after?.municipality === municipality ? after : null,
          limit: limit + 1 - found.length,
        })
        found.push(...page.map((review) => ({ municipality, review })))
      }
      const told = found.slice(0, limit)
      const items: ReviewView[] = []
      for (const municipality of new Set(told.map((one) => one.municipality))) {
        const own = told.filter((one) => one.municipality === municipality).map(({ review }) => review)
        items.push(...(await viewed(call, municipality, own)))
      }
      const last = told.at(-1)
      const more = found.length > limit && last !== undefined
      const next = more ? { municipality: last.municipality, dueAt: last.review.dueAt, id: last.review.id } : null
      return { items, next }
    },

    /** One review; another's, one that is not there and one outside the caller's lanes: the same `not-found`. */
    read: async (call: Call, id: string): Promise<ReviewDetail> => {
      const municipality = municipalityOf(id)
      const own = municipality !== null && call.caller.municipalities.includes(municipality)
      const review = own ? await store.find(municipality, id) : null
      if (municipality === null || review === null || !review.controllers.includes(call.caller.organisation))
        throw unknown()
      const lanes = await lanesOf(call, municipality)
      const due = bound(call, municipality, lanes)
      if (lanes === null ? due === null || review.dueAt >= due : !lanes.includes(review.lane)) throw unknown()
      const [view] = await viewed(call, municipality, [review])
      if (view === undefined) throw unknown()
      const verdicts = review.given.map(({ outcome, recordedAt }) => ({ outcome, recordedAt }))
      return { ...view, asked: await askedIn(municipality, review.request), verdicts }
    },
  }
}

export type Reviews = ReturnType<typeof reviews>

const unknown = () => new Problem('not-found', 'There is no such review here.')
