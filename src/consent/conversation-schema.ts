import { z } from 'zod'
import { Instant } from '../http/wire.ts'
import { Present } from './statement-schema.ts'

/** How a talk went, but for when it was written down. */
export const conversation = {
  heldAt: Instant.meta({ description: 'When it was held (gehouden op).' }),
  place: z
    .enum(['home', 'office', 'school', 'care', 'phone', 'video', 'elsewhere'])
    .meta({ description: 'What kind of place (soort plek).' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .meta({ description: 'Language spoken, ISO 639 (taal).', examples: ['nl', 'ti'] }),
  interpreter: z.enum(['professional', 'relative', 'none']).meta({ description: 'Who interpreted (tolk).' }),
  present: Present,
  entered: z
    .enum(['at-once', 'later', 'offline'])
    .meta({ description: 'Entered in the talk, afterwards, or on a device without connection (ingevoerd).' }),
}

/** How the talk went, as it is recorded. */
export const ConversationBody = z
  .strictObject({
    ...conversation,
    writtenAt: Instant.optional().meta({
      description: 'Since when it stood written; with later or offline, and only then (opgeschreven op).',
    }),
  })
  .refine((talk) => (talk.entered === 'at-once') === (talk.writtenAt === undefined), {
    path: ['writtenAt'],
    params: { code: 'with-entered' },
    message: 'is needed with entered later or offline, and only then',
  })
  .meta({ id: 'Conversation', description: 'How the talk went (gesprek).' })
