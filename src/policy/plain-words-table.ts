import { z } from 'zod'

/** policies/plain-words.<language>.yaml: which words the texts may use. Held by a test; no part of what is decided or said. */
export const PlainWordsTable = z.strictObject({
  /** Everyday words (B1). */
  plain: z.array(z.string()),
  /** Terms of the field that have no other word, with their meaning. */
  terms: z.record(z.string(), z.string()),
  /** Words that may not be used, with the plain one. */
  hard: z.record(z.string(), z.string()),
})

export type PlainWordsTable = z.output<typeof PlainWordsTable>
