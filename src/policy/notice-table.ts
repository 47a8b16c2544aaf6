import { z } from 'zod'

const Line = z.string().min(4)

/** The sentences of one wording. */
const Wording = z.strictObject({
  title: Line,
  shared: Line,
  asked: Line,
  function: Line,
  told: Line,
  what: Line,
  on: Line,
  why: Line,
  purpose: Line,
  grounds: z.record(z.string(), Line),
  law: Line,
  kept: Line,
  years: Line,
  needed: Line,
  record: Line,
  rights: Line,
  having: z.array(Line).min(1),
  stopping: Line,
  how: Line,
  doing: z.array(Line).min(1),
})

/** policies/notice.<language>.yaml: what a person is told of an exchange about him, in plain words (AVG 12 to 14). */
export const NoticeTable = z.strictObject({
  adult: Wording,
  youth: Wording,
  representative: Wording,
  handing: z.array(Line).min(1),
  handingRepresentative: z.array(Line).min(1),
  none: z.array(Line).min(1),
})

export type NoticeTable = z.output<typeof NoticeTable>
