import { z } from 'zod'
import { Id, Instant, JsonValue, LocalDate, MunicipalityCode, Oin, pageOf, Reference } from '../http/wire.ts'
import { Subject } from '../http/wire-person.ts'
import { Concerned, personFactKinds, shapeOf } from './person-fact-kinds-schema.ts'

const Kind = z
  .enum(personFactKinds)
  .meta({ id: 'PersonFactKind', description: 'Kind of fact, closed (soort feit), domain brief D.5.' })

const where = {
  case: Id.optional().meta({ description: 'Needed with a reference: the case in which it was given (casus).' }),
  municipality: MunicipalityCode.optional().meta({ description: 'Needed where no id says whose person it is.' }),
}

/** Where a fact comes from. */
export const FactSource = z
  .strictObject({
    type: z
      .string()
      .regex(/^[a-z][a-z-]{1,39}$/)
      .meta({ description: 'Where it comes from: court-order, register, certificate, professional (bron).' }),
    reference: Reference.optional(),
  })
  .meta({ id: 'FactSource', description: 'The source of the fact (bron).' })

const FactOfAnyKind = z.strictObject({
  person: Subject,
  kind: Kind,
  from: LocalDate.meta({ description: 'First day (vanaf).' }),
  until: LocalDate.optional().meta({ description: 'Last day; open where left out (tot en met).' }),
  source: FactSource,
  concerns: Concerned.optional(),
  details: z.record(z.string().max(40), JsonValue).optional().meta({ description: 'By kind (bijzonderheden).' }),
  ...where,
})

/** `POST /v1/person-facts`. What a kind asks beside dates and source is held by person-fact-kinds-schema.ts. */
export const PersonFactBody = FactOfAnyKind.superRefine((body, context) => {
  const shape = shapeOf(body.kind)
  for (const part of ['concerns', 'details'] as const) {
    const parsed = shape[part].safeParse(body[part])
    if (parsed.success) continue
    for (const issue of parsed.error.issues) {
      context.addIssue({
        code: 'custom',
        path: [part, ...issue.path],
        params: { code: 'not-of-this-kind' },
        message: `does not fit a fact of kind ${body.kind}`,
      })
    }
  }
  if (body.until !== undefined && body.until < body.from) {
    const params = { code: 'before-from' }
    context.addIssue({ code: 'custom', path: ['until'], params, message: 'lies before the first day' })
  }
}).meta({
  id: 'NewPersonFact',
  description: 'A dated fact that the BRP cannot know, with its source (feit over een persoon).',
  examples: [
    {
      person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
      kind: 'supervision-order',
      from: '2026-03-01',
      until: '2027-03-01',
      source: { type: 'court-order', reference: 'C/09/000001' },
      details: { institution: '00000099000000003000' },
    },
  ],
})

/** `POST /v1/person-facts/{id}/endings`: the last day of a fact, with where that comes from. */
export const PersonFactEnding = z
  .strictObject({ until: LocalDate.meta({ description: 'Last day (tot en met).' }), source: FactSource })
  .meta({
    id: 'PersonFactEnding',
    description: 'When a recorded fact ends (einde van een feit).',
    examples: [{ until: '2026-11-30', source: { type: 'court-order', reference: 'C/09/000002' } }],
  })

/** A fact as the organisation that recorded it is told it. */
export const PersonFactView = z
  .strictObject({
    id: Id,
    person: z.strictObject({ personId: Id }),
    kind: Kind,
    from: LocalDate,
    until: LocalDate.nullable(),
    source: z.strictObject({ type: z.string(), reference: z.string().nullable() }),
    concerns: z
      .union([
        z.strictObject({ personId: Id }),
        z.strictObject({ authorityHolder: Id }),
        z.strictObject({ organisation: Oin }),
      ])
      .nullable(),
    details: z.record(z.string(), JsonValue),
    recordedAt: Instant,
  })
  .meta({
    id: 'PersonFact',
    description: 'A recorded fact (feit over een persoon).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000003',
        person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
        kind: 'supervision-order',
        from: '2026-03-01',
        until: '2027-03-01',
        source: { type: 'court-order', reference: 'C/09/000001' },
        concerns: null,
        details: { institution: '00000099000000003000' },
        recordedAt: '2026-11-20T13:05:00.000Z',
      },
    ],
  })

/** `POST /v1/person-facts/_search`: facts about one person that the calling organisation recorded. */
export const PersonFactSearch = z
  .strictObject({ person: Subject, kinds: z.array(Kind).min(1).max(40).optional(), ...where })
  .meta({ id: 'PersonFactSearch', description: 'Which facts about whom (zoekvraag).' })

/** A page of facts. */
export const PersonFactPage = pageOf(PersonFactView).meta({
  id: 'PersonFactPage',
  description: 'A page of facts, newest first (feiten).',
})

export type PersonFactBody = z.output<typeof PersonFactBody>
export type PersonFactEnding = z.output<typeof PersonFactEnding>
export type PersonFactView = z.output<typeof PersonFactView>
export type PersonFactSearch = z.output<typeof PersonFactSearch>
export type Concerned = z.output<typeof Concerned>
