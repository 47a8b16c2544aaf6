import { z } from 'zod'
import { textHoldsBsn } from '../http/bsn.ts'
import { Id, Instant, MunicipalityCode, pageOf } from '../http/wire.ts'
import { eventTypeNames, eventTypes } from './event-types.ts'

const types = eventTypeNames.map((name) => `- \`${name}\`: ${eventTypes[name].en}`).join('\n')

/** A type of event (type gebeurtenis). */
export const EventTypeWord = z.enum(eventTypeNames).meta({
  id: 'EventType',
  description: `What happened (gebeurtenistype, NL GOV CloudEvents).\n\n${types}`,
})

const Address = z
  .string()
  .min(9)
  .max(500)
  .regex(/^https?:\/\/[^\s#@]+$/)
  .refine((text) => !textHoldsBsn(text), {
    params: { code: 'bsn-in-text' },
    message: 'holds a citizen service number; leave it out',
  })
  .meta({ description: 'Where events are sent by POST: https, a public address (adres).' })

const Types = z
  .array(EventTypeWord)
  .min(1)
  .max(eventTypeNames.length)
  .meta({ description: 'Which events (gebeurtenistypen).' })

/** A new subscription. */
export const SubscriptionBody = z.strictObject({ municipality: MunicipalityCode, url: Address, types: Types }).meta({
  id: 'NewWebhookSubscription',
  description: 'What to hear of, where (nieuw abonnement).',
  examples: [
    {
      municipality: '9901',
      url: 'https://partner.example/deelpoort/events',
      types: ['nl.gegevensverzoeken.gegevensverzoek-beantwoord'],
    },
  ],
})

const fields = {
  id: Id,
  municipality: MunicipalityCode,
  url: Address,
  types: Types,
  status: z.enum(['active', 'disabled']).meta({
    description: 'Disabled: the receiver answered 410; events are kept to be replayed (status).',
  }),
  disabledAt: Instant.nullable(),
  formerSecretUntil: Instant.nullable().meta({
    description: 'Until then every message is also signed with the secret before the last rotation.',
  }),
  createdAt: Instant,
}

const sample = {
  id: '9901-018f6b0e-0000-7000-8000-000000000008',
  municipality: '9901',
  url: 'https://partner.example/deelpoort/events',
  types: ['nl.gegevensverzoeken.gegevensverzoek-beantwoord' as const],
  status: 'active' as const,
  disabledAt: null,
  formerSecretUntil: null,
  createdAt: '2026-11-26T12:00:00Z',
}

/** A subscription as its organisation reads it: never with a secret. */
export const SubscriptionView = z
  .strictObject(fields)
  .meta({ id: 'WebhookSubscription', description: 'Who is told what where (abonnement).', examples: [sample] })

/** A subscription with its new secret: shown once. */
export const SubscriptionSecretView = z
  .strictObject({
    ...fields,
    secret: z.string().meta({ description: 'Signing secret (Standard Webhooks); shown in this answer only (geheim).' }),
  })
  .meta({
    id: 'WebhookSubscriptionSecret',
    description: 'A subscription with the secret it is signed with from now on (abonnement met geheim).',
    examples: [{ ...sample, secret: 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=' }],
  })

/** A page of subscriptions. */
export const SubscriptionPage = pageOf(SubscriptionView).meta({
  id: 'WebhookSubscriptionPage',
  description: 'A page of subscriptions, oldest first (abonnementen).',
})

/** Id of an event. */
export const EventId = z.uuid().meta({ description: 'Id of an event (kenmerk van een gebeurtenis).' })

/** Which events are told again. */
export const ReplayBody = z
  .strictObject({
    from: Instant.optional().meta({ description: 'Raised at this moment or later (vanaf).' }),
    afterEvent: EventId.optional().meta({ description: 'Raised after this event, the last one that arrived (na).' }),
    until: Instant.optional().meta({ description: 'Raised at this moment or earlier; absent: now (tot en met).' }),
  })
  .refine(({ from, afterEvent }) => (from === undefined) !== (afterEvent === undefined), {
    params: { code: 'one-of' },
    message: 'takes exactly one of from and afterEvent',
  })
  .meta({
    id: 'NewReplay',
    description: 'A range of events that was missed (opnieuw zenden).',
    examples: [{ from: '2026-11-25T00:00:00Z' }],
  })

/** How many events were put in the queue. */
export const ReplayView = z
  .strictObject({ events: z.int().min(0) })
  .meta({ id: 'Replay', description: 'How many events are sent again (aantal).', examples: [{ events: 12 }] })

export type SubscriptionBody = z.output<typeof SubscriptionBody>
export type SubscriptionView = z.output<typeof SubscriptionView>
export type SubscriptionSecretView = z.output<typeof SubscriptionSecretView>
export type ReplayBody = z.output<typeof ReplayBody>
