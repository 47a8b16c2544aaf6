import { z } from 'zod'
import { Id, LocalDate, Oin } from '../http/wire.ts'
import { Subject } from '../http/wire-person.ts'
import { StatementBody } from './statement-schema.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)

/** Sources and recipients: an OIN or a kind of organisation. */
const Parties = z
  .array(z.union([Oin, Word]))
  .min(1)
  .max(20)

/** For what, of which data, from whom, to whom. */
export const Scope = z
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
      .optional()
      .meta({ description: 'Fields by category, where the word was narrower than the category (velden).' }),
  })
  .meta({
    id: 'ConsentScope',
    description:
      'For what, of which data, from whom, to whom (reikwijdte). One purpose and at most five recipients make it valid.',
  })

const Answer = z.boolean().nullable().optional()

/** The free-consent gate (domain.md D.1); null: not answered. */
export const FreeConsent = z
  .strictObject({
    inSubjectInterest: Answer,
    concreteRequest: Answer,
    individualCase: Answer,
    refusalWithoutDetrimentExplained: Answer,
    alternativeOffered: Answer,
  })
  .meta({ id: 'FreeConsent', description: 'Whether the consent is free: five answers (vrije toestemming).' })

/** A plan for life (domain.md D.5). */
export const LifelongPlan = z
  .strictObject({ remindedOn: LocalDate.nullable() })
  .meta({ description: 'A plan for life, with the last yearly reminder of rights (levensplan).' })

/** Layer of a consent (domain.md D.1). */
export const Layer = z
  .enum(['legal-basis', 'secrecy', 'help'])
  .meta({ id: 'ConsentLayer', description: 'What the word does (laag: grondslag, geheimhouding, hulp).' })
/** Whether it is a consent or a condition that a statute sets. */
export const Kind = z
  .enum(['consent', 'statutory-condition'])
  .meta({ description: 'A condition that a statute sets beside the task, e.g. Wmo 2015 art. 5.1.1 lid 4 (soort).' })

const scope = {
  purposes: ['coordinated-approach'],
  categories: ['involvement', 'youth-help'],
  sources: ['00000099000000001000', '00000099000000002000'],
  recipients: ['00000099000000002000', '00000099000000001000'],
}
const personId = '9901-018f6b0e-0000-7000-8000-000000000002'

/** `POST /v1/consents`. */
export const ConsentBody = z
  .strictObject({
    case: Id,
    subject: Subject,
    layer: Layer,
    kind: Kind.optional().meta({ description: 'consent where left out (soort).' }),
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
  .refine((body) => body.kind !== 'statutory-condition' || body.layer === 'legal-basis', {
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

/** `POST /v1/consents/_search`: consents of one case. */
export const ConsentSearch = z
  .strictObject({ case: Id, person: Subject.optional(), layer: Layer.optional() })
  .meta({ id: 'ConsentSearch', description: 'Which consents of a case (zoekvraag).' })

export type ConsentBody = z.output<typeof ConsentBody>
export type ConsentSearch = z.output<typeof ConsentSearch>
