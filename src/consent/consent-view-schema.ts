import { z } from 'zod'
import { Id, Instant, LocalDate, Oin, pageOf } from '../http/wire.ts'
import { FreeConsent, Kind, Layer, LifelongPlan, Scope } from './consent-schema.ts'
import { Confirmed, Identified, Interpreter, Method, Outcome, Present, SpokenAlone } from './statement-schema.ts'

/** Whose word it is, as its recorder is told it. */
export const Told = z.union([
  z.strictObject({ personId: Id }),
  z.strictObject({ authorityHolder: Id }),
  z.strictObject({ organisation: Oin }),
])

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
    confirmed: Confirmed.nullable(),
    present: Present.nullable(),
    spokenAlone: SpokenAlone.nullable(),
    identified: Identified.nullable(),
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
  .meta({
    examples: [{ state: 'complete', missing: [] }],
    id: 'Standing',
    description: 'How it stands now, computed at the moment of asking (stand).',
  })

/** What a consent covers, as it was recorded. */
export const RecordedScope = Scope.extend({ fields: z.record(z.string(), z.array(z.string())) }).meta({
  id: 'RecordedConsentScope',
  description: 'What the consent covers (reikwijdte).',
})

/** A consent as its recorder is told it. */
export const ConsentView = z
  .strictObject({
    id: Id,
    case: Id,
    subject: z.strictObject({ personId: Id }),
    layer: Layer,
    kind: Kind,
    scope: RecordedScope,
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
  .meta({
    id: 'Consent',
    description: 'A consent, what was said in it and how it stands (toestemming).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000004',
        case: '9901-018f6b0e-0000-7000-8000-000000000001',
        subject: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
        layer: 'secrecy',
        kind: 'consent',
        scope: {
          purposes: ['coordinated-approach'],
          categories: ['involvement', 'youth-help'],
          sources: ['00000099000000001000'],
          recipients: ['00000099000000002000'],
          fields: {},
        },
        validUntil: '2027-05-31',
        freeConsent: null,
        conditionForHelp: null,
        lifelongPlan: null,
        statements: [],
        standing: { state: 'incomplete', missing: [] },
        recordedAt: '2026-11-20T13:05:00.000Z',
      },
    ],
  })

/** A page of consents. */
export const ConsentPage = pageOf(ConsentView).meta({
  id: 'ConsentPage',
  description: 'A page of consents (toestemmingen).',
})

export type ConsentView = z.output<typeof ConsentView>
