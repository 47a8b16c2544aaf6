import { z } from 'zod'
import { Id, Instant, LocalDate, MunicipalityCode, Oin, Reference } from '../http/wire.ts'
import { ClosureReason, Phase, ProfessionalRole, Purpose, Role } from './case-word-schema.ts'

const ProfessionalView = z.strictObject({
  id: z.string(),
  role: ProfessionalRole,
  function: z.string().nullable(),
  register: z.string().nullable(),
  number: z.string().nullable(),
  actingAs: z
    .strictObject({ task: z.string().nullable(), law: z.string().nullable(), organisation: z.string().nullable() })
    .nullable(),
  from: LocalDate,
  until: LocalDate.nullable(),
})

const ReferenceView = z.strictObject({ personId: Id, reference: Reference })

const ParticipantView = z
  .strictObject({ organisation: Oin, role: Role, personReferences: z.array(ReferenceView) })
  .meta({ id: 'CaseParticipant', description: 'An organisation that takes part (deelnemer).' })

/** What the coordinator's organisation sees beside its own part: what it made. */
const CaseFile = z
  .strictObject({
    municipality: MunicipalityCode,
    caseUrl: z.string().nullable(),
    purposes: z.array(Purpose),
    lowFlamePartner: Oin.nullable(),
    openedAt: Instant,
    participants: z.array(ParticipantView),
    closure: z.strictObject({ reason: ClosureReason, closedAt: Instant }).nullable(),
  })
  .meta({ id: 'CaseFile', description: 'What the organisation of the coordinator made (casusgegevens).' })

/** A case as one caller may see it. */
export const CaseView = z
  .strictObject({
    id: Id,
    reference: Reference,
    phase: Phase,
    role: Role.meta({ description: "The caller's own role (eigen rol)." }),
    persons: z
      .array(z.strictObject({ personId: Id }))
      .meta({ description: 'All for the coordinator; else those of whom the caller has a release or record.' }),
    personReferences: z.array(ReferenceView).meta({ description: 'The own references for those persons.' }),
    professionals: z.array(ProfessionalView).meta({ description: 'The own professionals (eigen professionals).' }),
    file: CaseFile.optional().meta({ description: 'For the organisation of the coordinator alone.' }),
  })
  .meta({
    id: 'Case',
    description: 'A case as this caller may see it (casus).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000001',
        reference: 'ZAAK-2026-000123',
        phase: 'investigation',
        role: 'source',
        persons: [],
        personReferences: [],
        professionals: [],
      },
    ],
  })

export type CaseView = z.output<typeof CaseView>
