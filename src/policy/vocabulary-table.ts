import { z } from 'zod'

/** A word of the tables: lower case, digits and hyphens. */
export const Word = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is no lower-case word')
/** A reason code. */
export const Code = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is no reason code')
/** Articles of law. */
export const Law = z.array(z.string().min(2)).readonly()
/** An inclusive local day, or open. */
export const Day = z.iso.date().nullable().default(null)
/** The id of a row. */
export const RowId = z.string().regex(/^[A-Z][A-Za-z0-9.-]*$/, 'is no row id')

const Term = z.string().min(2)

const OrganisationKind = z.strictObject({
  code: Code,
  term: Term,
  municipal: z.boolean().default(false),
  publicTask: z.boolean().default(false),
  recordsConsent: z.boolean().default(false),
  secrecy: z.strictObject({ own: Word, byTask: z.record(z.string(), Word).default({}) }),
  ownTask: z
    .strictObject({ legalBasis: Word, law: z.record(z.string(), Law), special: Word.nullable() })
    .refine(({ law }) => Object.keys(law).length > 0, { path: ['law'], message: 'names no law' })
    .transform((task) => ({ ...task, usual: Object.keys(task.law)[0] ?? '' }))
    .nullable(),
  hats: z.array(Word).default([]),
  bsn: RowId,
})

const Field = z.strictObject({
  type: z.enum(['string', 'date', 'number', 'integer', 'boolean']),
  maxLength: z.int().min(1).max(10_000),
  class: z.enum(['normal', 'special', 'criminal', 'number', 'address']).default('normal'),
  others: z.boolean().default(false),
  place: z.boolean().default(false),
})

const Audience = z.enum(['all', 'recorder', 'municipality', 'lane', 'officer', 'danger-recorder'])

const Reason = z.strictObject({
  step: z.int().min(1).max(13),
  outcome: z.enum(['permit', 'needs-consent', 'review', 'deny', 'withheld', 'extra', 'told']),
  audience: z.array(Audience).min(1),
  toldAs: z.union([Code, z.literal('silent')]).default('NOT_NOW'),
  leads: z.boolean().default(false),
  meaning: Term,
  obligations: z.array(Word).default([]),
  remedies: z.array(Word).default([]),
})

const modes = ['consent', 'condition', 'duty', 'right', 'power', 'direct', 'none'] as const

/** policies/vocabulary.yaml: the closed lists. Unknown keys are faults. */
export const VocabularyTable = z.strictObject({
  laws: z.record(z.string(), z.strictObject({ name: Term, aliases: z.array(z.string()).default([]) })),
  groups: z.record(Word, z.array(Word).min(1)),
  secrecyRegimes: z.record(
    Word,
    z.strictObject({
      term: Term,
      bound: z.enum(['statutory', 'contractual']),
      law: Law,
      extra: Code.nullable().default(null),
      parentsNeverJoin: z.boolean().default(false),
    }),
  ),
  organisationKinds: z.record(Word, OrganisationKind),
  purposes: z.record(Word, z.strictObject({ code: z.string().regex(/^P[0-9]{2}$/), term: Term })),
  legalBases: z.record(Word, Term),
  specialBases: z.record(Word, Term),
  secrecyGrounds: z.record(Word, Term),
  modes: z.record(z.enum(modes), z.strictObject({ secrecyGround: Word, term: Term })),
  roles: z.record(Word, z.strictObject({ term: Term, main: z.boolean().default(false) })),
  capacities: z.record(Word, Term),
  phases: z.record(Word, Term),
  personFacts: z.record(Word, Term),
  categories: z.record(
    Word,
    z.strictObject({
      code: Code,
      term: Term,
      fields: z.record(z.string(), Field),
      never: Code.nullable().default(null),
    }),
  ),
  reasons: z.record(Code, Reason),
  obligations: z.record(
    Word,
    z.strictObject({
      audience: z.array(Audience).min(1),
      days: z.int().positive().nullable().default(null),
      months: z.int().positive().nullable().default(null),
      law: Law,
      meaning: Term,
    }),
  ),
  remedies: z.record(Word, z.strictObject({ meaning: Term })),
})

export type VocabularyTable = z.output<typeof VocabularyTable>
