import { textHoldsBsn } from '../http/bsn.ts'
import type { Source } from '../sources/source.ts'

/** A reason for declining that holds a citizen service number is not passed on: who asks may not have the number. */
export const withoutNumbers = (source: Source): Source => ({
  ...source,
  fetch: async (question) => {
    const result = await source.fetch(question)
    return result.kind === 'declined' && textHoldsBsn(result.reason ?? '') ? { ...result, reason: null } : result
  },
})
