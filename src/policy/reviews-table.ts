import { z } from 'zod'
import { Code, Law, RowId, Word } from './vocabulary-table.ts'

const Fields = z.record(Word, z.union([z.literal('all'), z.array(z.string()).min(1)]))
const Switch = z.string().min(2)
const Words = z.array(Word).min(1)

const Lane = z.strictObject({
  id: RowId,
  reviewers: Words,
  hours: z.int().positive(),
  fourEyes: z.boolean().default(false),
  questions: Words,
  alsoAsk: z.record(Word, Words).default({}),
  releasable: z.boolean().default(true),
  withoutWord: z.boolean().default(false),
  onlyRows: z.array(RowId).min(1).nullable().default(null),
  ttl: Switch.nullable().default(null),
  singleRecipient: z.boolean().default(false),
  minimum: Fields.nullable().default(null),
  secrecyGround: Word.nullable().default(null),
  refuse: Code,
  law: Law,
  obligations: z.array(Word).default([]),
})

/** policies/reviews.yaml: what only people may decide, and what is looked at afterwards. */
export const ReviewsTable = z.strictObject({
  roles: z.record(Word, z.string().min(2)),
  questions: z.record(
    Word,
    z.strictObject({ kind: z.enum(['yes-no', 'text']), release: z.literal('yes').nullable().default(null) }),
  ),
  lanes: z.record(Code, Lane),
  afterChecks: z.record(
    Word,
    z.strictObject({ reviewers: Words, hours: z.int().positive(), questions: Words, law: Law }),
  ),
  reveal: z.strictObject({ reviewers: Words, questions: Words, extend: Switch, law: Law }),
  officerDays: z.int().positive(),
  deferrals: z.record(Word, z.strictObject({ reasons: Words, maxDays: z.int().positive(), law: Law })),
})

export type ReviewsTable = z.output<typeof ReviewsTable>
