import { z } from 'zod'
import { FreeText, Id, Instant } from '../http/wire.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/)
const Outcome = z.enum(['release', 'refuse', 'reveal', 'extend', 'check']).meta({
  description:
    'Of a decision release or refuse; of a confidential entry reveal or extend; of a look afterwards check (uitkomst).',
})

/** A verdict in a review: a judgement of one's own beside the answers, never a click (domain.md F). */
export const VerdictBody = z
  .strictObject({
    outcome: Outcome,
    answers: z.array(z.strictObject({ question: Word, answer: FreeText(1000).min(1) })).max(40),
    judgement: FreeText(2000).min(1).meta({ description: 'Your own judgement, in your own words (oordeel).' }),
    categories: z
      .array(z.strictObject({ category: Word, fields: z.array(z.string().max(60)).min(1).max(40) }))
      .min(1)
      .max(20)
      .optional()
      .meta({ description: 'What may go; without it all that was asked, never more than the purpose (gegevens).' }),
  })
  .meta({
    id: 'NewVerdict',
    description: 'What a named reviewer decides (oordeel).',
    examples: [
      {
        outcome: 'release',
        answers: [
          { question: 'evidence-seen', answer: 'yes' },
          { question: 'other-parent-sought', answer: 'yes' },
        ],
        judgement: 'The register says that he left without an address, and his family confirms it.',
      },
    ],
  })

/** A verdict that was recorded. */
export const VerdictView = z
  .strictObject({
    id: Id,
    review: Id,
    outcome: Outcome,
    settles: z.boolean().meta({ description: 'False: a second person must judge too (vier ogen).' }),
    until: Instant.nullable().meta({ description: 'After this it carries nothing (geldig tot).' }),
    recordedAt: Instant,
  })
  .meta({
    id: 'Verdict',
    description: 'A recorded verdict (oordeel).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000009',
        review: '9901-018f6b0e-0000-7000-8000-000000000008',
        outcome: 'release',
        settles: true,
        until: null,
        recordedAt: '2026-11-22T15:00:00Z',
      },
    ],
  })

export type VerdictBody = z.output<typeof VerdictBody>
export type VerdictView = z.output<typeof VerdictView>
