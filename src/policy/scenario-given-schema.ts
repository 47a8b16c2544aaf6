import { z } from 'zod'
import { Consent, Withdrawal } from './scenario-consent-schema.ts'
import { Category, Fact, Party, Person, Said } from './scenario-person-schema.ts'
import { Anonymity, CollectionSteps, ConflictTests, Declaration, Order } from './scenario-lane-schema.ts'
import { Verdict } from './scenario-verdicts.ts'
import { Right } from './scenario-right-schema.ts'
import { Day, Word } from './scenario-words.ts'

/** A case in which both take part and the professional leads, unless said. */
export const FoundCase = z.strictObject({
  phase: Word.default('execution'),
  purposes: z.array(Word).min(1).optional(),
  sourceTakesPart: z.boolean().default(true),
  recipientTakesPart: z.boolean().default(true),
  personIsSubject: z.boolean().default(true),
  relation: z.enum(['lead', 'member', 'stand-in', 'supervisor', 'asserted-by-system', 'none']).default('lead'),
  recordsConsent: z.boolean().optional(),
  lowFlamePartner: Word.nullable().default(null),
})

const Request = z.strictObject({
  alternativesTried: Said.default('given'),
  informed: z
    .union([z.strictObject({ on: Day }), z.strictObject({ deferredUntil: Day, reason: z.string() })])
    .nullable()
    .default({ on: '2026-11-01' }),
  subjectMatter: Said.optional(),
  addressNeeded: z.boolean().default(false),
  weighing: z
    .strictObject({
      steps: z.array(z.int().min(1).max(5)),
      talkSkipped: z.string().nullable().default(null),
      acute: z.boolean().default(false),
      conflictTests: ConflictTests.nullable().default(null),
    })
    .nullable()
    .default(null),
  answers: z.record(z.string(), z.string()).default({}),
  order: Order.nullable().default(null),
  collectionSteps: CollectionSteps.nullable().default(null),
  declaration: Declaration.nullable().default(null),
  anonymity: Anonymity.nullable().default(null),
})

const Stop = z.union([z.enum(['participant', 'source', 'purpose', 'professional']), z.strictObject({ person: Word })])

/** What is given: who asks whom, for what, about whom, and what stands recorded. */
export const Given = z
  .strictObject({
    asker: Word,
    source: Word.optional(),
    recipient: Word.optional(),
    direction: z.enum(['ask', 'give']).optional(),
    /** The asker tells it of its own accord: nobody asked. */
    ownAccord: z.boolean().default(false),
    parties: z.record(Word, Party).default({}),
    function: z.string().nullable().default('consulent'),
    hat: z
      .strictObject({
        task: Word.nullable().default(null),
        law: z.string().nullable().default(null),
        organisation: Word.nullable().default(null),
      })
      .nullable()
      .default(null),
    initiatedBy: z.enum(['professional', 'resident']).default('professional'),
    purpose: Word,
    /** Empty where nobody's data are asked (P12). */
    categories: z.array(Category),
    asserted: z
      .strictObject({ legalBasis: z.string().nullable().default(null), law: z.string().nullable().default(null) })
      .prefault({}),
    persons: z.array(Person).min(1),
    facts: z.array(Fact).default([]),
    consents: z.array(Consent).default([]),
    withdrawals: z.array(Withdrawal).default([]),
    verdicts: z.array(Verdict).default([]),
    /** What the municipality stopped, of what this question touches; a person's stop names him. */
    stops: z.array(Stop).default([]),
    case: z.union([z.enum(['absent', 'not-found']), FoundCase]).optional(),
    request: Request.prefault({}),
    /** A resident's right; the asker is then `resident`. */
    right: Right.optional(),
    /** Purposes that this municipality has not opened. */
    notOpened: z.array(Word).default([]),
    switches: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  })
  .refine((given) => (given.source === undefined) !== (given.recipient === undefined), {
    message: 'exactly one of source (the asker wants to know) and recipient (the asker wants to tell)',
  })
  .refine((given) => given.direction === undefined || (given.direction === 'ask') === (given.source !== undefined), {
    path: ['direction'],
    message: 'ask goes with source, give with recipient',
  })
  .refine((given) => !given.ownAccord || given.recipient !== undefined, {
    path: ['ownAccord'],
    message: 'of its own accord one gives, to a recipient',
  })
