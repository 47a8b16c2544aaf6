import { textHoldsBsn } from '../http/bsn.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import type { Source } from '../sources/source.ts'

/** A reason for declining that holds a citizen service number is not passed on: who asks may not have the number. */
export const withoutNumbers = (source: Source): Source => ({
  ...source,
  fetch: async (question) => {
    const result = await source.fetch(question)
    return result.kind === 'declined' && textHoldsBsn(result.reason ?? '') ? { ...result, reason: null } : result
  },
})

/** What a source is asked names no place by the id of the request: its professional may be one who must not know it. */
export const withoutPlace = (source: Source, ids: NeutralIds): Source => ({
  ...source,
  fetch: (question) => {
    const requestId = ids.leaving(question.body.requestId)
    return source.fetch({ ...question, body: { ...question.body, requestId } })
  },
})
