import { z } from 'zod'
import { FreeText, Id, Instant, MunicipalityCode, Oin, pageOf } from '../http/wire.ts'
import { Bsn } from '../http/wire-person.ts'

const Actor = z
  .strictObject({ organisation: Oin, id: z.string().nullable() })
  .meta({ id: 'Administrator', description: 'Who did it: organisation and professional (beheerder).' })

const StoppedProfessional = z
  .strictObject({ organisation: Oin, id: FreeText(80).min(1) })
  .meta({ id: 'StoppedProfessional', description: 'By the name of the own organisation (medewerker).' })

const Purpose = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)

const Reason = z.enum(['breach', 'lost-ground', 'misuse', 'safety', 'technical', 'other']).meta({
  id: 'StopReason',
  description: 'Why it was stopped, closed; no free text (reden van de stop).',
})

/** What a stop can end, in the order in which it is told. */
export const stopKinds = ['participant', 'source', 'purpose', 'professional', 'person'] as const

/** What is to be stopped: exactly one of the five. */
export const StopBody = z
  .strictObject({
    municipality: MunicipalityCode,
    reason: Reason,
    participant: Oin.optional().meta({ description: 'Asks nothing and answers nothing (deelnemer).' }),
    source: Oin.optional().meta({ description: 'Answers nothing; may still ask (bron).' }),
    purpose: Purpose.optional().meta({ description: 'Nobody asks for it (doel).' }),
    professional: StoppedProfessional.optional(),
    person: z
      .union([z.strictObject({ personId: Id }), z.strictObject({ bsn: Bsn })])
      .optional()
      .meta({ description: 'Nothing about this person is exchanged (persoon).' }),
  })
  .refine((body) => stopKinds.filter((kind) => body[kind] !== undefined).length === 1, {
    path: ['participant'],
    params: { code: 'not-exactly-one' },
    message: `say exactly one of ${stopKinds.join(', ')}`,
  })
  .meta({
    id: 'NewStop',
    description: 'What is to be stopped at once (nieuwe stop).',
    examples: [{ municipality: '9901', reason: 'breach', source: '00000099000000001000' }],
  })

export type StopBody = z.output<typeof StopBody>

/** A stop as an administrator of its municipality sees it. */
export const StopView = z
  .strictObject({
    id: Id,
    municipality: MunicipalityCode,
    reason: Reason,
    participant: Oin.optional(),
    source: Oin.optional(),
    purpose: Purpose.optional(),
    professional: z.strictObject({ organisation: Oin, id: z.string() }).optional(),
    person: z.strictObject({ personId: Id }).optional(),
    holds: z.boolean().meta({ description: 'Until two different people lifted it (geldt nog).' }),
    madeAt: Instant,
    madeBy: Actor,
    liftings: z.array(z.strictObject({ at: Instant, by: Actor })).meta({
      description: 'Whose word there is to end it, oldest first (opheffingen).',
    }),
  })
  .meta({
    id: 'Stop',
    description: 'Exchange that was ended at once (stop, noodstop).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000003',
        municipality: '9901',
        reason: 'breach',
        source: '00000099000000001000',
        holds: true,
        madeAt: '2026-11-20T13:05:00Z',
        madeBy: { organisation: '00000099000000009901', id: 'beheer-1' },
        liftings: [],
      },
    ],
  })

export type StopView = z.output<typeof StopView>

/** A page of stops. */
export const StopPage = pageOf(StopView).meta({ id: 'StopPage', description: 'A page of stops, oldest first (stops).' })
