import { z } from 'zod'
import { Id, Instant, LocalDate, Oin, pageOf, PageQuery, Reference } from '../http/wire.ts'

/** What became of data that was received under a consent that ended (AVG 17, 19). */
const Answer = z.enum(['erased', 'still-needed', 'passed-on']).meta({
  description: 'Erased, still needed on an article of law, or passed on (antwoord).',
})
const Law = z
  .string()
  .max(60)
  .regex(/^[A-Z][A-Za-z]{1,29} [0-9][0-9.:]{0,12}[a-z]{0,2}( lid [0-9]{1,2}[a-z]?)?( [a-z]{1,2})?$/)
  .meta({ description: 'The article on which it is still needed, as `Jeugdwet 7.3.8 lid 1` (artikel).' })
const PassedOnTo = z
  .array(Oin)
  .min(1)
  .max(20)
  .meta({ description: 'Organisations that had it from this one and must be told, AVG 19 (doorgegeven aan).' })

/** A duty of the calling organisation. */
export const ObligationView = z
  .strictObject({
    id: Id,
    type: z.string().meta({
      description:
        'What is to be done (soort): inform-person; after a withdrawal reassess-ground, follow-up-withdrawal, confirm-withdrawal.',
    }),
    person: z.strictObject({ personId: Id }),
    dataRequest: Id.nullable().meta({
      description: 'The own data request, or the received notice, it comes from (gegevensverzoek of bericht).',
    }),
    before: LocalDate.nullable().meta({ description: 'By this day (uiterlijk).' }),
    createdAt: Instant,
    status: z.enum(['open', 'deferred', 'met']).meta({ description: 'What became of it (status).' }),
    dueOn: LocalDate.nullable().meta({ description: 'The day that counts now: put off, or the first (vervaldag).' }),
    late: z.boolean().meta({ description: 'That day has passed and it is not met (te laat).' }),
    answer: z
      .strictObject({ answer: Answer, law: Law.nullable(), passedOnTo: z.array(Oin) })
      .nullable()
      .meta({ description: 'How a duty to look again at received data was answered (antwoord).' }),
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
        answer: null,
      },
    ],
  })

/** A page of duties. */
export const ObligationPage = pageOf(ObligationView).meta({
  id: 'ObligationPage',
  description: 'A page of duties, oldest first (verplichtingen).',
})

/** Which duties. */
export const ObligationQuery = PageQuery.extend({
  status: z.enum(['open', 'deferred', 'met']).optional(),
  type: z
    .string()
    .regex(/^[a-z][a-z-]{1,59}$/)
    .optional(),
})

/** A duty that was met: when and how. */
export const FulfilmentBody = z
  .strictObject({
    on: LocalDate.meta({ description: 'The day on which (datum).' }),
    method: z
      .enum(['talk', 'letter', 'phone', 'secure-message', 'other'])
      .optional()
      .meta({ description: 'How: what was safe for the person (wijze). Not where the duty asks an answer.' }),
    reference: Reference.optional().meta({ description: 'Where the proof is (kenmerk).' }),
    answer: Answer.optional().meta({
      description: 'Of a duty reassess-ground, and of no other: what became of the data (antwoord).',
    }),
    law: Law.optional(),
    passedOnTo: PassedOnTo.optional(),
  })
  .refine(({ answer, law }) => (answer === 'still-needed') === (law !== undefined), {
    path: ['law'],
    params: { code: 'article' },
    message: 'goes with still-needed, and with nothing else',
  })
  .refine(({ answer, passedOnTo }) => passedOnTo === undefined || answer !== undefined, {
    path: ['passedOnTo'],
    params: { code: 'no-answer' },
    message: 'goes with an answer',
  })
  .refine(({ answer, passedOnTo }) => answer !== 'passed-on' || passedOnTo !== undefined, {
    path: ['passedOnTo'],
    params: { code: 'required' },
    message: 'is needed with passed-on',
  })
  .meta({
    id: 'NewFulfilment',
    description: 'A duty that was met (vervulling).',
    examples: [
      { on: '2026-11-24', method: 'talk' },
      { on: '2026-11-24', answer: 'still-needed', law: 'Jeugdwet 7.3.8' },
    ],
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

export type ObligationQuery = z.output<typeof ObligationQuery>
export type FulfilmentBody = z.output<typeof FulfilmentBody>
export type DeferralBody = z.output<typeof DeferralBody>
export type ObligationView = z.output<typeof ObligationView>
