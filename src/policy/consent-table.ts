import { z } from 'zod'
import { Code, Day, Law, RowId, Word } from './vocabulary-table.ts'

const rule = { id: RowId, code: Code, law: Law, obligations: z.array(Word).default([]) }
const Rule = z.strictObject(rule)
const rules = <K extends string>(...names: readonly K[]) => z.record(z.enum(names), Rule)
const Ages = z.tuple([z.int().min(0), z.int().max(150)])

/** policies/consent.yaml: whose word each layer asks. */
export const ConsentTable = z.strictObject({
  limits: z.strictObject({ id: RowId, purposes: z.int().positive(), recipients: z.int().positive(), law: Law }),
  who: z.array(
    z.strictObject({
      id: RowId,
      layer: z.enum(['legal-basis', 'secrecy']),
      bound: z.enum(['statutory', 'contractual', 'any']).default('any'),
      ages: Ages,
      words: z
        .array(
          z.strictObject({
            who: z.enum(['self', 'representatives']),
            norm: z.boolean().default(false),
            law: z.record(Word, Law),
          }),
        )
        .min(1),
      parentsJoin: z.boolean().default(false),
      from: Day,
      until: Day,
    }),
  ),
  authority: z.array(
    z.strictObject({
      id: RowId,
      answer: Word,
      use: z.enum(['holders', 'none']),
      code: Code.nullable().default(null),
      law: Law,
    }),
  ),
  parents: z.strictObject({
    joint: rules('both', 'one_without_known_objection', 'one_low_impact'),
    join: rules('never', 'norm', 'always'),
    noAsked: z.array(z.strictObject({ id: RowId, fact: Word, law: Law })),
    freeService: Rule.extend({ tasks: z.array(Word).min(1), purposes: z.array(Word).min(1) }),
    goodCare: Rule,
    regimeNeverJoins: Rule,
    onePresent: Rule,
    lowImpact: Rule,
    court: Rule,
    specialCurator: Rule,
    courtOrder: Rule,
    partialTransfer: Rule,
    guardianship: Rule,
  }),
  adults: rules('curator', 'mentor', 'administrator', 'proxy', 'relative', 'unknown', 'incapable-minor', 'earlier-no'),
  notRelatives: z.record(Word, z.array(Word)),
  relatives: z.strictObject({ order: z.array(z.array(Word).min(1)).min(1), barred: Rule }),
  capacityMatters: z.array(Word),
  moneyCategories: z.array(Word),
  lowImpactCategories: z.array(Word),
  oral: z.strictObject({ ...rule, days: z.int().positive() }),
  lapses: z.array(z.strictObject({ ...rule, age: z.int() })),
  withdrawal: z.array(
    z.strictObject({
      ...rule,
      layer: z.enum(['legal-basis', 'secrecy', 'any']),
      by: z.enum(['asked', 'self', 'holder', 'other']),
      ages: Ages,
      outcome: z.enum(['deny', 'review', 'ignored']),
      from: Day,
      until: Day,
    }),
  ),
  words: rules(
    'given',
    'given-by-representative',
    'refused',
    'dispute',
    'missing-subject',
    'missing-representative',
    'missing-parent-by-norm',
    'silence',
    'scope',
    'expired',
    'wrong-type',
    'not-representative',
    'condition',
    'too-wide',
    'kinds',
    'doubt',
    'birth-date',
  ),
})

export type ConsentTable = z.output<typeof ConsentTable>
