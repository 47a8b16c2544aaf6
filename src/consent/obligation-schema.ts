import { z } from 'zod'
import { Id, Instant, LocalDate, pageOf, Reference } from '../http/wire.ts'

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
    status: z.enum(['open', 'deferred', 'met']).meta({ description: 'What became of it (status).' }),
    dueOn: LocalDate.nullable().meta({ description: 'The day that counts now: put off, or the first (vervaldag).' }),
    late: z.boolean().meta({ description: 'That day has passed and it is not met (te laat).' }),
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
        status: 'open',
        dueOn: '2026-11-25',
        late: false,
      },
    ],
  })

/** A page of duties. */
export const ObligationPage = pageOf(ObligationView).meta({
  id: 'ObligationPage',
  description: 'A page of duties, oldest first (verplichtingen).',
})

/** A duty that was met: when and how. */
export const FulfilmentBody = z
  .strictObject({
    on: LocalDate.meta({ description: 'The day on which (datum).' }),
    method: z
      .enum(['talk', 'letter', 'phone', 'secure-message', 'other'])
      .meta({ description: 'How: what was safe for the person (wijze).' }),
    reference: Reference.optional().meta({ description: 'Where the proof is (kenmerk).' }),
  })
  .meta({
    id: 'NewFulfilment',
    description: 'A duty that was met (vervulling).',
    examples: [{ on: '2026-11-24', method: 'talk' }],
  })

/** A duty that is put off: until when and why, out of the tables' list. */
export const DeferralBody = z
  .strictObject({
    until: LocalDate.meta({ description: 'Until this day at the latest (tot en met).' }),
    reason: z
      .string()
      .regex(/^[a-z][a-z-]{1,59}$/)
      .meta({ description: 'A reason of the tables for this duty, e.g. danger-to-person (reden).' }),
  })
  .meta({
    id: 'NewDeferral',
    description: 'A duty that is put off (uitstel).',
    examples: [{ until: '2026-12-10', reason: 'danger-to-person' }],
  })

export type FulfilmentBody = z.output<typeof FulfilmentBody>
export type DeferralBody = z.output<typeof DeferralBody>
export type ObligationView = z.output<typeof ObligationView>
