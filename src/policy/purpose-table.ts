import { z } from 'zod'
import { Code, Day, Law, RowId, Word } from './vocabulary-table.ts'

const Fields = z.record(Word, z.union([z.literal('all'), z.array(z.string()).min(1)]))

const Regimes = z
  .array(z.enum(['PRE_WAMS', 'WAMS']))
  .min(1)
  .nullable()
  .default(null)

const Row = z.strictObject({
  id: RowId,
  regimes: Regimes,
  from: Day,
  until: Day,
  note: z.string().min(8),
  requesters: z.array(Word).min(1),
  sources: z.array(Word).min(1),
  directions: z
    .array(z.enum(['ask', 'give']))
    .min(1)
    .default(['ask', 'give']),
  mode: z.enum(['consent', 'condition', 'duty', 'right', 'power', 'direct', 'none']),
  legalBasis: Word,
  special: Word.nullable(),
  permit: Code,
  law: Law,
  asking: Law.nullable().default(null),
  presumed: z.strictObject({ answer: z.string(), law: Law }).nullable().default(null),
  categories: Fields.nullable().default(null),
  hats: z
    .strictObject({ kinds: z.array(Word), tasks: z.array(Word) })
    .nullable()
    .default(null),
  sourceTask: z.strictObject({ only: z.array(Word).default([]), never: z.array(Word).default([]) }).prefault({}),
  recipientTask: z.strictObject({ never: z.array(Word).default([]) }).prefault({}),
  when: z.strictObject({ switch: z.string(), is: z.string(), else: Code, law: Law }).nullable().default(null),
  demands: z.array(Word).default([]),
  obligations: z.array(Word).default(['inform-person']),
  confidential: z.boolean().default(false),
  onRefusal: Code.nullable().default(null),
  weighs: Code.nullable().default(null),
  claim: z.enum(['vital', 'conflict', 'none']).nullable().default(null),
  conditions: z.array(z.enum(['order', 'collection', 'able-no', 'conflict', 'anonymous'])).default([]),
  secrecyGround: Word.nullable().default(null),
})

/** One file of policies/purposes/. Without rows it must say why it is closed. */
export const PurposeTable = z
  .strictObject({
    purpose: Word,
    description: z.string().min(8),
    case: z.enum(['required', 'optional', 'none']),
    subjects: z.string().min(2),
    categories: Fields,
    relativesByAgreement: z.boolean().default(false),
    access: z.boolean().default(false),
    anonymous: z.boolean().default(false),
    endsWithHelp: z.boolean().default(false),
    withoutRegister: z.boolean().default(false),
    passes: z.array(z.enum(['restricted', 'deceased'])).default([]),
    offers: z.array(Word).default([]),
    mandate: z
      .strictObject({ kinds: z.array(Word).min(1), law: z.string(), tasks: z.array(Word).min(1) })
      .nullable()
      .default(null),
    closed: z.strictObject({ id: RowId, code: Code, law: Law, regimes: Regimes }).nullable().default(null),
    subjectRoles: z
      .record(Word, z.union([z.literal('all'), Fields]))
      .nullable()
      .default(null),
    elsewhere: z
      .array(
        z.strictObject({
          id: RowId,
          code: Code,
          law: Law,
          requesters: z.array(Word).min(1),
          sources: z.array(Word).min(1),
        }),
      )
      .default([]),
    ages: z
      .strictObject({ id: RowId, code: Code, law: Law, fromSwitch: z.string(), until: z.int().positive() })
      .nullable()
      .default(null),
    consentMaxMonths: z.int().positive().nullable().default(null),
    rows: z.array(Row).default([]),
  })
  .refine(({ closed, rows }) => (closed !== null && closed.regimes === null) === (rows.length === 0), {
    path: ['rows'],
    message: 'a purpose has rows, or a closing with its reason; both only where it is closed under one regime',
  })

export type PurposeTable = z.output<typeof PurposeTable>
