import { z } from 'zod'
import { Day, When, Word } from './scenario-words.ts'

const OneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)])

const By = z.union([
  Word,
  z.strictObject({
    who: Word,
    capacity: Word.optional(),
    outcome: z.enum(['given', 'refused']).optional(),
    said: When.optional(),
    recorded: When.optional(),
    method: z.enum(['written', 'oral', 'digital']).default('written'),
    interpreter: z.enum(['professional', 'relative']).optional(),
    /** How an oral word was made sure of; null: in no way. */
    confirmed: z
      .strictObject({ how: z.enum(['read-back', 'letter']), on: Day })
      .nullable()
      .optional(),
  }),
])

const Scope = z.strictObject({
  purposes: z.array(Word).optional(),
  categories: z.array(Word).optional(),
  sources: z.array(z.string()).optional(),
  recipients: z.array(z.string()).optional(),
})

const Answer = z.boolean().nullable()
const FreeConsent = z.strictObject({
  inSubjectInterest: Answer.default(true),
  concreteRequest: Answer.default(true),
  individualCase: Answer.default(true),
  refusalWithoutDetrimentExplained: Answer.default(true),
  alternativeOffered: Answer.default(true),
})

/** Left out: every layer, exactly what is asked, both directions, all five answers of the free-consent gate yes. */
export const Consent = Scope.extend({
  id: Word.optional(),
  about: OneOrMore(Word).optional(),
  by: OneOrMore(By),
  capacity: Word.optional(),
  outcome: z.enum(['given', 'refused']).default('given'),
  layers: z
    .array(z.enum(['legal-basis', 'statutory-condition', 'secrecy', 'help']))
    .min(1)
    .default(['legal-basis', 'secrecy']),
  fields: z.record(Word, z.array(z.string()).min(1)).default({}),
  said: When.default('2026-11-02'),
  recorded: When.optional(),
  validUntil: Day.nullable().default(null),
  freeConsent: z.union([FreeConsent, z.literal('not-asked')]).prefault({}),
  conditionForHelp: z.boolean().default(false),
  lifelongPlan: z.strictObject({ remindedOn: Day.nullable() }).optional(),
})

/** A word that stops; binds from its recording. */
export const Withdrawal = z.strictObject({
  by: Word,
  about: OneOrMore(Word).optional(),
  consent: Word.optional(),
  scope: z.union([z.literal('all'), Scope]).default('all'),
  said: When,
  recorded: When.optional(),
})
