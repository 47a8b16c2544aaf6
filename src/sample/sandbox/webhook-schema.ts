import { z } from 'zod'
import { Id } from '../../http/wire.ts'
import { EventTypeWord } from '../../webhooks/subscription-schema.ts'

/** `POST /sandbox/webhooks`: an event of this type, now. */
export const SandboxWebhookBody = z
  .strictObject({
    type: EventTypeWord,
    subject: Id.optional().meta({
      description: 'What the event is about; where left out an id of nothing, at which a look is 404 (onderwerp).',
    }),
  })
  .meta({
    id: 'NewSandboxWebhook',
    description: 'An event that you want to be told of (webhook op verzoek).',
    examples: [{ type: 'nl.brontaken.brontaak-wacht' }],
  })

/** What is on its way. */
export const SandboxWebhookView = z
  .strictObject({
    event: z.uuid().meta({ description: 'The webhook-id of the message.' }),
    type: EventTypeWord,
    subject: Id,
  })
  .meta({ id: 'SandboxWebhook', description: 'An event that is on its way to your subscription (gebeurtenis).' })

export type SandboxWebhookBody = z.output<typeof SandboxWebhookBody>
export type SandboxWebhookView = z.output<typeof SandboxWebhookView>
