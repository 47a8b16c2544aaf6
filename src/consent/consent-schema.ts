import { z } from 'zod'
import { Bsn, FreeText, Id, Instant, LocalDate, Oin, pageOf, Reference } from '../http/wire.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)

/** One person a consent or word is about. */
export const Subject = z
  .union([z.strictObject({ bsn: Bsn }), z.strictObject({ personId: Id }), z.strictObject({ reference: Reference })])
  .meta({ id: 'Subject', description: 'The data subject, in exactly one way (betrokkene).' })

/** Who says it; a holder of gezag by the handle that `missing` names, an institution with gezag by its OIN. */
export const SpokenBy = z
  .union([
    z.strictObject({ bsn: Bsn }),
    z.strictObject({ personId: Id }),
    z.strictObject({ reference: Reference }),
    z.strictObject({ authorityHolder: Id }),
    z.strictObject({ organisation: Oin }),
  ])
  .meta({ id: 'SpokenBy', description: 'Whose word it is, in exactly one way (wie het zegt).' })

const Told = z.union([
  z.strictObject({ personId: Id }),
  z.strictObject({ authorityHolder: Id }),
  z.strictObject({ organisation: Oin }),
])

/** How a word was said. */
export const Method = z.enum(['written', 'oral', 'digital']).meta({ description: 'How it was said (wijze).' })

const Capacity = z
  .enum([
    'self',
    'parent',
    'guardian',
    'curator',
    'mentor',
    'administrator',
    'proxy',
    'relative',
    'court',
    'special-curator',
  ])
  .meta({ id: 'Capacity', description: 'In which capacity somebody speaks (hoedanigheid).' })

const Outcome = z.enum(['given', 'refused']).meta({ description: 'Yes or no (gegeven of geweigerd).' })
const Interpreter = z
  .enum(['professional', 'relative'])
  .meta({ description: 'Who interpreted the talk, where somebody did (tolk).' })
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One person's word: `POST /v1/consents/{id}/statements`, and within a new consent. */
export const StatementBody = z
  .strictObject({
    by: SpokenBy,
    capacity: Capacity,
    outcome: Outcome,
    saidAt: Instant,
    method: Method,
    interpreter: Interpreter.optional(),
    evidence: z
      .strictObject({ reference: Reference.optional(), sha256: Sha256.optional() })
      .optional()
      .meta({ description: 'Where the proof is kept, and its hash (bewijs, AVG 7 lid 1).' }),
    noticeVersion: Reference.optional().meta({ description: 'Version of the text that was explained (toelichting).' }),
  })
  .meta({ id: 'NewStatement', description: "One person's word in a consent (verklaring)." })

/** Sources and recipients: an OIN or a kind of organisation. */
const Parties = z
  .array(z.union([Oin, Word]))
  .min(1)
  .max(20)

const Scope = z
  .strictObject({
    purposes: z.array(Word).min(1).max(10),
    categories: z.array(Word).min(1).max(30),
    sources: Parties,
    recipients: Parties,
    fields: z
      .record(
        Word,
        z
          .array(z.string().regex(/^[a-z][A-Za-z]{0,39}$/))
          .min(1)
          .max(50),
      )
      .default({})
      .meta({ description: 'Fields by category, where the word was narrower than the category (velden).' }),
  })
  .meta({
    id: 'ConsentScope',
    description:
      'For what, of which data, from whom, to whom (reikwijdte). One purpose and at most five recipients make it valid.',
  })

const Answer = z.boolean().nullable().default(null)

const FreeConsent = z
  .strictObject({
    inSubjectInterest: Answer,
    concreteRequest: Answer,
    individualCase: Answer,
    refusalWithoutDetrimentExplained: Answer,
    alternativeOffered: Answer,
  })
  .meta({ id: 'FreeConsent', description: 'Whether the consent is free: five answers (vrije toestemming).' })

const LifelongPlan = z
  .strictObject({ remindedOn: LocalDate.nullable() })
  .meta({ description: 'A plan for life, with the last yearly reminder of rights (levensplan).' })

const Layer = z
  .enum(['legal-basis', 'secrecy', 'help'])
  .meta({ id: 'ConsentLayer', description: 'What the word does: grondslag, geheimhouding, hulp.' })
const Kind = z
  .enum(['consent', 'statutory-condition'])
  .meta({ description: 'A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).' })

const scope = {
  purposes: ['coordinated-approach'],
  categories: ['involvement', 'youth-help'],
  sources: ['00000099000000001000'],
  recipients: ['00000099000000002000'],
}
const personId = '9901-018f6b0e-0000-7000-8000-000000000002'

/** `POST /v1/consents`. */
export const ConsentBody = z
  .strictObject({
    case: Id,
    subject: Subject,
    layer: Layer,
    kind: Kind.default('consent'),
    scope: Scope,
    validUntil: LocalDate.optional().meta({ description: 'Last day (tot en met).' }),
    statements: z.array(StatementBody).min(1).max(10),
    freeConsent: FreeConsent.optional(),
    conditionForHelp: z
      .boolean()
      .optional()
      .meta({ description: 'Help or a provision was made to hang on it (AVG 7 lid 4).' }),
    lifelongPlan: LifelongPlan.optional(),
  })
  .refine((body) => body.kind === 'consent' || body.layer === 'legal-basis', {
    path: ['kind'],
    params: { code: 'wrong-layer' },
    message: 'statutory-condition belongs to layer legal-basis',
  })
  .meta({
    id: 'NewConsent',
    description: 'A consent to be recorded: one layer, one scope (toestemming).',
    examples: [
      {
        case: '9901-018f6b0e-0000-7000-8000-000000000001',
        subject: { personId },
        layer: 'secrecy',
        scope,
        validUntil: '2027-05-31',
        statements: [
          { by: { personId }, capacity: 'self', outcome: 'given', saidAt: '2026-11-20T13:05:00Z', method: 'written' },
        ],
      },
    ],
  })

const StatementView = z
  .strictObject({
    id: Id,
    by: Told,
    capacity: z.string(),
    outcome: Outcome,
    saidAt: Instant,
    recordedAt: Instant,
    method: Method,
    interpreter: Interpreter.nullable(),
    evidence: z.strictObject({ reference: z.string().nullable(), sha256: z.string().nullable() }).nullable(),
    noticeVersion: z.string().nullable(),
  })
  .meta({ id: 'Statement', description: "One person's word, with when it was recorded (verklaring)." })

const LackingWord = z
  .strictObject({
    person: z.union([z.strictObject({ personId: Id }), z.strictObject({ authorityHolder: Id })]),
    capacity: z.string(),
    layer: z.enum(['legal-basis', 'secrecy']),
    kind: Kind,
    norm: z.boolean().meta({ description: 'True where the field asks this, not the law (norm).' }),
    law: z.array(z.string()),
    text: z.string(),
  })
  .meta({ id: 'LackingWord', description: 'Whose word this consent still lacks (ontbrekende verklaring).' })

/** How a consent stands at the moment of asking; nothing stores it. */
export const StandingView = z
  .strictObject({
    state: z.enum(['complete', 'incomplete', 'refused', 'withdrawn', 'expired', 'lapsed', 'invalid']),
    missing: z.array(LackingWord),
  })
  .meta({ id: 'Standing', description: 'How it stands now, computed at the moment of asking (stand).' })

/** A consent as its recorder is told it. */
export const ConsentView = z
  .strictObject({
    id: Id,
    case: Id,
    subject: z.strictObject({ personId: Id }),
    layer: Layer,
    kind: Kind,
    scope: Scope.extend({ fields: z.record(z.string(), z.array(z.string())) }).meta({
      id: 'RecordedConsentScope',
      description: 'What the consent covers (reikwijdte).',
    }),
    validUntil: LocalDate.nullable(),
    freeConsent: FreeConsent.extend({
      inSubjectInterest: z.boolean().nullable(),
      concreteRequest: z.boolean().nullable(),
      individualCase: z.boolean().nullable(),
      refusalWithoutDetrimentExplained: z.boolean().nullable(),
      alternativeOffered: z.boolean().nullable(),
    })
      .nullable()
      .meta({ id: 'RecordedFreeConsent', description: 'Whether the consent is free (vrije toestemming).' }),
    conditionForHelp: z.boolean().nullable(),
    lifelongPlan: LifelongPlan.nullable(),
    statements: z.array(StatementView),
    standing: StandingView,
    recordedAt: Instant,
  })
  .meta({ id: 'Consent', description: 'A consent, what was said in it and how it stands (toestemming).' })

/** `POST /v1/consents/_search`: consents of one case. */
export const ConsentSearch = z
  .strictObject({ case: Id, person: Subject.optional(), layer: Layer.optional() })
  .meta({ id: 'ConsentSearch', description: 'Which consents of a case (zoekvraag).' })

/** A page of consents. */
export const ConsentPage = pageOf(ConsentView).meta({ id: 'ConsentPage', description: 'A page of consents.' })

/** Free text by which somebody says to whom a word was said. */
export const SaidTo = FreeText(80).min(1).meta({ description: 'To whom it was said, by function or id (aan wie).' })

export type ConsentBody = z.output<typeof ConsentBody>
export type StatementBody = z.output<typeof StatementBody>
export type ConsentView = z.output<typeof ConsentView>
export type ConsentSearch = z.output<typeof ConsentSearch>
