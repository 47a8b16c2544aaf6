import { z } from 'zod'
import { Id, Instant, pageOf, PageQuery } from '../http/wire.ts'
import { attemptOutcomes } from './outcomes.ts'
import { EventId, EventTypeWord } from './subscription-schema.ts'

/** Query of the delivery log. */
export const DeliveryQuery = PageQuery.extend({
  state: z.enum(['waiting', 'delivered', 'given-up', 'held']).optional(),
})

const DeliveryView = z
  .strictObject({
    id: Id,
    event: z.strictObject({ id: EventId, type: EventTypeWord, subject: z.string(), raisedAt: Instant }),
    state: z
      .enum(['waiting', 'delivered', 'given-up', 'held'])
      .meta({ description: 'Held: the subscription was disabled before it arrived (stand).' }),
    nextAttemptAt: Instant.nullable(),
    attempts: z.array(
      z.strictObject({
        number: z.int(),
        at: Instant,
        outcome: z.enum(attemptOutcomes),
        status: z.int().nullable().meta({ description: 'Status that the receiver answered.' }),
        milliseconds: z.int(),
      }),
    ),
  })
  .meta({
    id: 'WebhookDelivery',
    description: 'How telling one event went; nothing of what the receiver answered (aflevering).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000009',
        event: {
          id: '018f6b0e-0000-8000-8000-00000000000a',
          type: 'nl.gegevensverzoeken.gegevensverzoek-beantwoord',
          subject: '9901-018f6b0e-0000-7000-8000-000000000007',
          raisedAt: '2026-11-26T12:00:00Z',
        },
        state: 'delivered',
        nextAttemptAt: null,
        attempts: [{ number: 1, at: '2026-11-26T12:00:01Z', outcome: 'delivered', status: 204, milliseconds: 31 }],
      },
    ],
  })

/** A page of the delivery log. */
export const DeliveryPage = pageOf(DeliveryView).meta({
  id: 'WebhookDeliveryPage',
  description: 'The delivery log of a subscription, newest first (afleverlog).',
})

export type DeliveryQuery = z.output<typeof DeliveryQuery>
export type DeliveryView = z.output<typeof DeliveryView>
