import { z } from 'zod'
import { FreeText, Id, MunicipalityCode, Oin, Reference } from '../http/wire.ts'
import { AnyIdentity, Bsn } from '../http/wire-person.ts'
import { Phase, Purpose, Role } from './case-word-schema.ts'

/** A person of a case: by BSN where the caller may use it for one of the purposes, else by its own alias. */
const CasePerson = z
  .union([z.strictObject({ bsn: Bsn }), z.strictObject({ personId: Id }), z.strictObject({ identity: AnyIdentity })])
  .meta({ id: 'CasePerson', description: 'One person, in exactly one way (persoonsverwijzing).' })

const PersonReference = z
  .strictObject({ person: CasePerson, reference: Reference })
  .meta({ id: 'NewPersonReference', description: "A participant's own reference for a person (eigen kenmerk)." })

const ActingAs = z
  .strictObject({
    task: Purpose.optional().meta({ description: 'A kind of organisation, `help` or `treatment` (taak).' }),
    law: FreeText(60)
      .optional()
      .meta({ description: 'The law of the act (wet).', examples: ['Jeugdwet'] }),
    organisation: Oin.optional().meta({ description: 'Controller of the act where it is another.' }),
  })
  .meta({ description: 'The hat under which the professional works in the case (hoedanigheid, pet).' })

/** What is said of a professional of the own organisation. */
export const worker = {
  id: FreeText(80).min(1).meta({ description: 'By a name of the own organisation (medewerker).' }),
  organisation: Oin.optional().meta({ description: "The caller's own; another is refused (organisatie)." }),
  function: FreeText(80).min(1).optional().meta({ description: 'Function (functie).' }),
  register: FreeText(20)
    .min(1)
    .optional()
    .meta({ description: 'Professional register (register).', examples: ['SKJ'] }),
  number: z
    .string()
    .regex(/^[0-9A-Za-z]{1,20}$/)
    .optional()
    .meta({ description: 'Number in that register (registratienummer).' }),
  actingAs: ActingAs.optional(),
}

const Coordinator = z
  .strictObject(worker)
  .meta({ id: 'CaseCoordinator', description: 'Who coordinates; becomes the lead (coordinator).' })

/** An organisation's own references for persons of the case. */
export const references = z.array(PersonReference).max(20).optional()

const ParticipantOnOpening = z
  .strictObject({ organisation: Oin, role: Role, personReferences: references })
  .meta({ id: 'NewCaseParticipant', description: 'An organisation that takes part (deelnemer).' })

/** `POST /v1/cases`. */
export const CaseBody = z
  .strictObject({
    municipality: MunicipalityCode,
    reference: Reference,
    caseUrl: FreeText(500)
      .regex(/^https?:\/\/[^\s]+$/)
      .optional()
      .meta({ description: 'Where the case stands in the own system (zaak-URL).' }),
    persons: z.array(CasePerson).min(1).max(20).meta({ description: 'About whom (betrokkenen).' }),
    purposes: z.array(Purpose).min(1).max(10).meta({ description: 'What for (doelen).' }),
    phase: Phase.exclude(['closed']).default('intake'),
    coordinator: Coordinator,
    participants: z.array(ParticipantOnOpening).max(50).default([]),
    lowFlamePartner: Oin.optional().meta({
      description: 'The one partner that stays in touch; with phase low-flame, and only then (waakvlampartner).',
    }),
  })
  .meta({
    id: 'NewCase',
    description: 'A case to be opened by the organisation of its coordinator (nieuwe casus).',
    examples: [
      {
        municipality: '9901',
        reference: 'ZAAK-2026-000123',
        persons: [{ personId: '9901-018f6b0e-0000-7000-8000-000000000002' }],
        purposes: ['coordinated-approach'],
        phase: 'investigation',
        coordinator: { id: 'medewerker-17', organisation: '00000099000000002000', function: 'coordinator' },
        participants: [{ organisation: '00000099000000001000', role: 'source' }],
      },
    ],
  })

/** `POST /v1/cases/_search`: cases in which the caller takes part. */
export const CaseSearch = z
  .strictObject({
    municipality: MunicipalityCode.optional().meta({ description: 'Needed by who takes part in more than one.' }),
    reference: Reference.optional(),
    phase: Phase.optional(),
  })
  .meta({ id: 'CaseSearch', description: 'Which of the own cases (zoekvraag).', examples: [{ phase: 'plan' }] })

export type CaseBody = z.output<typeof CaseBody>
export type CasePerson = z.output<typeof CasePerson>
export type CaseSearch = z.output<typeof CaseSearch>
