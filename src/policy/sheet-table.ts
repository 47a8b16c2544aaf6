import { z } from 'zod'

const Line = z.string().min(4)

/** The sentences of one wording. */
const Wording = z.strictObject({
  title: Line,
  talk: Line,
  interpreted: Line,
  written: Line,
  question: Line,
  about: z.strictObject({ self: Line, child: Line, other: Line }),
  why: Line,
  what: Line,
  from: Line,
  to: Line,
  both: Line,
  yes: Line,
  no: Line,
  partly: Line,
  part: z.strictObject({ categories: Line, sources: Line, recipients: Line }),
  rest: Line,
  until: Line,
  grown: Line,
  stop: Line,
  stopping: z.array(Line).min(1),
  know: Line,
  knowing: z.array(Line).min(1),
})

const Words = z.record(z.string(), z.string().min(3))

/** policies/sheet.<language>.yaml: what everybody gets on paper after a talk about sharing, in plain words (B1). */
export const SheetTable = z.strictObject({
  adult: Wording,
  youth: Wording,
  purposes: Words,
  categories: Words,
  kinds: Words,
})

export type SheetTable = z.output<typeof SheetTable>
