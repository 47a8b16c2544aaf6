import { z } from 'zod'

/** A name or word of the vocabulary: lower case, digits and hyphens. */
export const Word = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a lower-case word')

/** A reason code of domain.md N. */
export const Code = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a reason code')

/** A local day. */
export const Day = z.iso.date()

/** A local day (taken at noon UTC) or an instant with its offset. */
export const When = z.union([Day, z.iso.datetime({ offset: true })])
