import { z } from 'zod'
import { Id, Instant, LocalDate, MunicipalityCode, Oin } from '../http/wire.ts'

/** Path parameters of one suspension. */
export const SuspensionParams = z.strictObject({ oin: Oin, id: Id })

const Side = z.enum(['municipality', 'organisation']).meta({ description: 'From which side (kant).' })

const Reason = z.enum(['breach', 'lost-ground', 'agreement', 'notice', 'technical', 'other']).meta({
  id: 'SuspensionReason',
  description: '`notice`: notice was given and runs; closed, no free text (reden van de schorsing).',
})

/** A participant is to stand still in one municipality. */
export const SuspensionBody = z.strictObject({ municipality: MunicipalityCode, reason: Reason }).meta({
  id: 'NewSuspension',
  description: 'A participant stands still at once (nieuwe schorsing).',
  examples: [{ municipality: '9901', reason: 'breach' }],
})

export type SuspensionBody = z.output<typeof SuspensionBody>

/** A suspension, told to both sides. */
export const SuspensionView = z
  .strictObject({
    id: Id,
    oin: Oin,
    municipality: MunicipalityCode,
    side: Side,
    reason: Reason,
    madeAt: Instant,
    liftedAt: Instant.nullable(),
  })
  .meta({
    id: 'Suspension',
    description: 'Asks nothing and answers nothing until the side that said so lifts it (schorsing).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000004',
        oin: '00000099000000001000',
        municipality: '9901',
        side: 'municipality',
        reason: 'breach',
        madeAt: '2026-11-20T13:05:00Z',
        liftedAt: null,
      },
    ],
  })

export type SuspensionView = z.output<typeof SuspensionView>

/** Notice is given. */
export const TerminationBody = z.strictObject({ municipality: MunicipalityCode }).meta({
  id: 'NewTermination',
  description: 'The agreement with this municipality is ended, with its notice (opzegging).',
  examples: [{ municipality: '9901' }],
})

export type TerminationBody = z.output<typeof TerminationBody>

/** Notice that was given, told to both sides. */
export const TerminationView = z
  .strictObject({
    oin: Oin,
    municipality: MunicipalityCode,
    side: Side,
    givenOn: LocalDate,
    endsOn: LocalDate.meta({ description: 'Last day on which it takes part (laatste dag).' }),
  })
  .meta({
    id: 'Termination',
    description: 'Notice that was given; until its end a party may refuse any exchange (opzegging).',
    examples: [
      {
        oin: '00000099000000001000',
        municipality: '9901',
        side: 'organisation',
        givenOn: '2026-11-20',
        endsOn: '2027-02-20',
      },
    ],
  })

export type TerminationView = z.output<typeof TerminationView>
