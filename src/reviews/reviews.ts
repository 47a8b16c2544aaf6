import type { Call } from '../http/caller.ts'
import type { ReviewView } from './review-schema.ts'
import type { ReviewStore } from './review-store.ts'

/** Where a page of reviews stopped. */
export interface ReviewPosition {
  readonly municipality: string
  readonly id: string
}

/** What the queue needs of other rooms. */
export interface ReviewPorts {
  readonly store: ReviewStore
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  readonly explain: (municipality: string, code: string, language: Call['language']) => string
}

/** The queue of reviews of which the caller's municipality is a controller; a mandate per lane comes with part 2. */
export const reviews = ({ store, aliases, explain }: ReviewPorts) => ({
  page: async (
    { caller, language }: Call,
    after: ReviewPosition | null,
    limit: number,
  ): Promise<{ readonly items: readonly ReviewView[]; readonly next: ReviewPosition | null }> => {
    const items: ReviewView[] = []
    const codes = [...caller.municipalities].sort().filter((code) => after === null || code >= after.municipality)
    for (const municipality of codes) {
      const from = after?.municipality === municipality ? after.id : null
      const found = await store.page(municipality, caller.organisation, from, limit - items.length + 1)
      const known = await aliases(
        municipality,
        caller.organisation,
        found.map((review) => review.person),
      )
      for (const review of found) {
        const last = items.at(-1)
        if (items.length === limit && last !== undefined)
          return { items, next: { municipality: last.id.slice(0, 4), id: last.id } }
        items.push({
          id: review.id,
          status: 'open',
          dataRequest: review.request,
          person: { personId: known.get(review.person) ?? review.id },
          purpose: review.purpose,
          lane: review.lane,
          reasons: review.codes.map((code) => ({ code, text: explain(municipality, code, language) })),
          askedBy: review.asker,
          openedAt: review.openedAt,
        })
      }
    }
    return { items, next: null }
  },
})

export type Reviews = ReturnType<typeof reviews>
