import { z } from 'zod'
import { Id, Instant, Oin, pageOf } from '../http/wire.ts'

const Status = z
  .enum(['open', 'awaiting-second', 'released', 'refused', 'lapsed', 'checked', 'revealed'])
  .meta({ description: 'awaiting-second: one person judged, another still must (status).' })

const fields = {
  id: Id,
  kind: z.enum(['decision', 'after-check', 'reveal']).meta({
    description: 'A request waits for it; a look after a release; the day to decide whether something opens (soort).',
  }),
  status: Status,
  dataRequest: Id.meta({ description: 'The request it is about (gegevensverzoek).' }),
  person: z.strictObject({ personId: Id }),
  purpose: z.string(),
  lane: z.string().meta({ description: 'Which question it is (baan).' }),
  reasons: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  askedBy: Oin,
  openedAt: Instant,
  dueAt: Instant.meta({ description: 'By when a verdict is due (uiterlijk).' }),
  late: z.boolean().meta({ description: 'The day has passed; nothing opens or goes by that (te laat).' }),
  escalatedTo: z.enum(['lane-owner', 'data-protection-officer']).nullable().meta({
    description: 'Who is told that it is late: each day who owns the lane, after a week the FG too (opgeschaald).',
  }),
  fourEyes: z.boolean().meta({ description: 'Two different people must judge (vier ogen).' }),
  outcomes: z.array(z.enum(['release', 'refuse', 'reveal', 'extend', 'check'])),
  questions: z
    .array(z.strictObject({ question: z.string(), kind: z.enum(['yes-no', 'text']), text: z.string() }))
    .meta({ description: 'What a verdict must answer (vragen).' }),
}

const example = {
  id: '9901-018f6b0e-0000-7000-8000-000000000008',
  kind: 'decision',
  status: 'open',
  dataRequest: '9901-018f6b0e-0000-7000-8000-000000000007',
  person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
  purpose: 'coordinated-approach',
  lane: 'REVIEW_ONE_PARENT',
  reasons: [{ code: 'REVIEW_ONE_PARENT', text: 'One parent acts alone.' }],
  askedBy: '00000099000000002000',
  openedAt: '2026-11-22T15:00:00Z',
  dueAt: '2026-11-27T15:00:00Z',
  late: false,
  escalatedTo: null,
  fourEyes: false,
  outcomes: ['release', 'refuse'],
  questions: [{ question: 'evidence-seen', kind: 'yes-no', text: 'Did you see the evidence yourself?' }],
} as const

/** A review in the queue of a municipality's reviewers. */
export const ReviewView = z.strictObject(fields).meta({
  id: 'Review',
  description: 'Something that only people may decide (beoordeling).',
  examples: [example],
})

/** A review with what the asker said, to weigh. */
export const ReviewDetail = z
  .strictObject({
    ...fields,
    asked: z
      .strictObject({
        categories: z.array(
          z.strictObject({ category: z.string(), fields: z.array(z.string()).nullable(), why: z.string().nullable() }),
        ),
        source: Oin.nullable(),
        recipient: Oin.nullable(),
        alternativesTried: z.string().nullable(),
        subjectMatter: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'The question in the words of who asked (vraag).' }),
    verdicts: z
      .array(z.strictObject({ outcome: z.string(), recordedAt: Instant }))
      .meta({ description: 'What was judged so far, without the words: the second judgement is its own (oordelen).' }),
  })
  .meta({
    id: 'ReviewDetail',
    description: 'A review with the question it is about (beoordeling).',
    examples: [
      {
        ...example,
        asked: {
          categories: [{ category: 'plan', fields: null, why: 'To agree who does what first.' }],
          source: '00000099000000001000',
          recipient: '00000099000000002000',
          alternativesTried: 'Asked the parents.',
          subjectMatter: null,
        },
        verdicts: [],
      },
    ],
  })

/** A page of the queue. */
export const ReviewPage = pageOf(ReviewView).meta({
  id: 'ReviewPage',
  description: 'A page of reviews, what is due first coming first (beoordelingen).',
})

export type ReviewView = z.output<typeof ReviewView>
export type ReviewDetail = z.output<typeof ReviewDetail>
