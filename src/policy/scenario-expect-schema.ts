import { z } from 'zod'
import { Code, Day, Word } from './scenario-words.ts'

const Outcome = z.enum(['permit', 'permit-partial', 'needs-consent', 'review', 'deny'])
const Layer = z.enum(['legal-basis', 'secrecy'])

/** `all` or names of fields, by category. */
const Fields = z.record(Word, z.array(z.string()).min(1))
/** A code for the whole category, or one by field. */
const WithheldCodes = z.record(Word, z.union([Code, z.record(z.string(), Code)]))
const ExpectedMissing = z.union([
  Word,
  z.strictObject({
    who: Word,
    capacity: Word.optional(),
    layer: Layer.optional(),
    kind: z.enum(['consent', 'statutory-condition']).optional(),
    norm: z.boolean().optional(),
  }),
])

/** What must follow for one person; what is left out is not looked at. */
export const Expected = z.strictObject({
  outcome: Outcome,
  permitted: Fields.optional(),
  withheld: WithheldCodes.optional(),
  reasons: z.array(Code).min(1),
  /** Codes that must not be among the reasons. */
  without: z.array(Code).optional(),
  laws: z.array(z.string()).optional(),
  missing: z.array(ExpectedMissing).optional(),
  obligations: z.array(Word).optional(),
  /** Duties with the local day by which they must be done. */
  due: z.record(Word, Day).optional(),
  remedies: z.array(z.string()).optional(),
  confidential: z.union([Day, z.literal('no')]).optional(),
  ground: z.strictObject({ legalBasis: z.string().optional(), secrecyGround: z.string().optional() }).optional(),
})

/** What the asker hears about one person; reasons exactly. */
export const Told = z.strictObject({
  outcome: Outcome,
  reasons: z.array(Code).min(1),
  permitted: Fields.optional(),
  missing: z.array(Word).optional(),
})
