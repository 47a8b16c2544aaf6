import { z } from 'zod'

const text = z.string().min(1)

/** What the gateway asks of a source (openapi/source.openapi.json), as far as a party here reads it. */
const askSchema = z.looseObject({
  requestId: text,
  person: z
    .strictObject({
      bsn: text.optional(),
      reference: text.optional(),
      identity: z.looseObject({ familyName: text }).optional(),
    })
    .refine((person) => Object.keys(person).length === 1, 'one way to know the person'),
  purpose: text,
  categories: z.array(z.looseObject({ category: text, fields: z.array(text).min(1) })).min(1),
  ground: z.looseObject({}),
  askedBy: z.looseObject({}),
})

export type SourceAsk = z.infer<typeof askSchema>

/** Reads a question; all faults at once, by dotted path. */
export const readAsk = (
  body: unknown,
):
  | { readonly kind: 'ask'; readonly ask: SourceAsk }
  | { readonly kind: 'faults'; readonly faults: readonly { name: string; code: string; reason: string }[] } => {
  const read = askSchema.safeParse(body)
  if (read.success) return { kind: 'ask', ask: read.data }
  return {
    kind: 'faults',
    faults: read.error.issues.map((issue) => ({
      name: issue.path.join('.'),
      code: issue.code,
      reason: issue.message,
    })),
  }
}
