import { z } from 'zod'
import { LocalDate, Oin } from '../http/wire.ts'
import { references, worker } from './case-schema.ts'
import { ClosureReason, Phase, ProfessionalRole, Role } from './case-word-schema.ts'

/** `POST /v1/cases/{id}/participants`: one organisation more. */
export const CaseParticipantBody = z
  .strictObject({ organisation: Oin, role: Role.exclude(['coordinator']), personReferences: references })
  .meta({
    id: 'CaseParticipantAddition',
    description: 'An organisation that joins the case (deelnemer toevoegen).',
    examples: [{ organisation: '00000099000000001000', role: 'source' }],
  })

/** `POST /v1/cases/{id}/professionals`: one of the own professionals, or what changed of one. */
export const CaseProfessionalBody = z
  .strictObject({
    ...worker,
    role: ProfessionalRole,
    from: LocalDate.optional().meta({ description: 'First day; today where new (vanaf).' }),
    until: LocalDate.nullable().optional().meta({ description: 'Last day; null reopens (tot en met).' }),
  })
  .meta({
    id: 'CaseProfessionalAddition',
    description: 'A professional of the own organisation who works in the case (professional).',
    examples: [{ id: 'medewerker-18', role: 'stand-in', function: 'coordinator', from: '2026-12-01' }],
  })

/** `POST /v1/cases/{id}/closures`. */
export const CaseClosureBody = z.strictObject({ reason: ClosureReason }).meta({
  id: 'CaseClosureAddition',
  description: 'Closes the case (sluiting).',
  examples: [{ reason: 'goals-reached' }],
})

/** `POST /v1/cases/{id}/phases`: the case moves to another phase. */
export const CasePhaseBody = z
  .strictObject({
    phase: Phase.exclude(['closed']),
    lowFlamePartner: Oin.optional().meta({
      description: 'The one partner that stays in touch; with phase low-flame, and only then (waakvlampartner).',
    }),
    residentsWord: z
      .strictObject({
        saidOn: LocalDate.meta({ description: 'When the resident said so (gezegd op).' }),
        method: z.enum(['written', 'oral', 'digital']).meta({ description: 'How it was said (wijze).' }),
      })
      .optional()
      .meta({ description: 'Needed to wake a case from low-flame, and only then (woord van de inwoner).' }),
  })
  .meta({
    id: 'CasePhaseAddition',
    description: 'Moves the case to another phase (fase wijzigen).',
    examples: [{ phase: 'low-flame', lowFlamePartner: '00000099000000001000' }],
  })

/** `POST /v1/cases/{id}/departures`: an organisation leaves the case. */
export const CaseDepartureBody = z.strictObject({ organisation: Oin }).meta({
  id: 'CaseDepartureAddition',
  description: 'An organisation leaves the case (vertrek).',
  examples: [{ organisation: '00000099000000001000' }],
})

export type CaseParticipantBody = z.output<typeof CaseParticipantBody>
export type CaseProfessionalBody = z.output<typeof CaseProfessionalBody>
export type CaseClosureBody = z.output<typeof CaseClosureBody>
export type CasePhaseBody = z.output<typeof CasePhaseBody>
export type CaseDepartureBody = z.output<typeof CaseDepartureBody>
