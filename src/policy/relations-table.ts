import { z } from 'zod'
import { Law, Word } from './vocabulary-table.ts'

/** policies/relations.yaml: reuse between the municipality's laws, and each party's own part. */
export const RelationsTable = z.strictObject({
  reuse: z.array(
    z.strictObject({ from: z.string(), to: z.string(), mode: z.enum(['consent', 'condition', 'power']), law: Law }),
  ),
  reuseByConsent: z.array(Word),
  parts: z.array(
    z.strictObject({
      kinds: z.array(Word).min(1),
      purposes: z.array(Word).min(1),
      categories: z.record(Word, z.union([z.literal('all'), z.array(z.string()).min(1)])),
    }),
  ),
})

export type RelationsTable = z.output<typeof RelationsTable>
