import { z } from 'zod'
import { Id, Instant, LocalDate, pageOf } from '../http/wire.ts'

/** A duty of the calling organisation. */
export const ObligationView = z
  .strictObject({
    id: Id,
    type: z.string().meta({
      description:
        'What is to be done (soort): inform-person; after a withdrawal reassess-ground, follow-up-withdrawal, confirm-withdrawal.',
    }),
    person: z.strictObject({ personId: Id }),
    dataRequest: Id.nullable().meta({ description: 'The own data request it comes from (gegevensverzoek).' }),
    before: LocalDate.nullable().meta({ description: 'By this day (uiterlijk).' }),
    createdAt: Instant,
  })
  .meta({
    id: 'Obligation',
    description: 'Something this organisation has to do (verplichting).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000006',
        type: 'reassess-ground',
        person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
        dataRequest: '9901-018f6b0e-0000-7000-8000-000000000007',
        before: '2026-11-25',
        createdAt: '2026-11-22T15:00:00Z',
      },
    ],
  })

/** A page of duties. */
export const ObligationPage = pageOf(ObligationView).meta({
  id: 'ObligationPage',
  description: 'A page of duties, oldest first (verplichtingen).',
})

export type ObligationView = z.output<typeof ObligationView>
