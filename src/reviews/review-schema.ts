import { z } from 'zod'
import { Id, Instant, Oin, pageOf } from '../http/wire.ts'

/** A review in the queue of a municipality's reviewers. */
export const ReviewView = z
  .strictObject({
    id: Id,
    status: z.literal('open').meta({ description: 'Verdicts come with part 2 (status).' }),
    dataRequest: Id.meta({ description: 'The request that waits for it (gegevensverzoek).' }),
    person: z.strictObject({ personId: Id }),
    purpose: z.string(),
    lane: z.string().meta({ description: 'Which question it is: the leading reason (baan).' }),
    reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
    askedBy: Oin,
    openedAt: Instant,
  })
  .meta({
    id: 'Review',
    description: 'Something that only people may decide (beoordeling).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000008',
        status: 'open',
        dataRequest: '9901-018f6b0e-0000-7000-8000-000000000007',
        person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
        purpose: 'coordinated-approach',
        lane: 'REVIEW_ONE_PARENT',
        reasons: [{ code: 'REVIEW_ONE_PARENT', text: 'One parent acts alone.' }],
        askedBy: '00000099000000002000',
        openedAt: '2026-11-22T15:00:00Z',
      },
    ],
  })

/** A page of the queue. */
export const ReviewPage = pageOf(ReviewView).meta({
  id: 'ReviewPage',
  description: 'A page of reviews, oldest first (beoordelingen).',
})

export type ReviewView = z.output<typeof ReviewView>
