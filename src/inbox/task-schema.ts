import { z } from 'zod'
import { FreeText, Id, Instant, pageOf } from '../http/wire.ts'
import { SourceAnswer, SourceRequest } from '../sources/source-contract-schema.ts'

const moment = '2026-11-20T13:05:00Z'
const references = {
  id: '9901-018f6b0e-0000-7000-8000-000000000021',
  createdAt: moment,
  dueAt: '2026-11-25T13:05:00Z',
  expiresAt: '2026-12-04T13:05:00Z',
  claimedBy: null,
}

const shape = {
  id: Id,
  createdAt: Instant,
  dueAt: Instant.meta({ description: 'When an answer is due; then the source is reminded (uiterlijk).' }),
  expiresAt: Instant.meta({ description: 'When the task and all that waits in it is destroyed (vervalt).' }),
  claimedBy: z.string().max(80).nullable().meta({ description: 'The professional who took it (opgepakt door).' }),
}

/** A task as a list tells it: references and days, nothing of what was asked. */
export const SourceTaskView = z.strictObject(shape).meta({
  id: 'SourceTask',
  description: 'A question that waits for a professional of the source (brontaak).',
  examples: [references],
})

export const SourceTaskPage = pageOf(SourceTaskView)

const sampleQuestion = (z.globalRegistry.get(SourceRequest)?.examples as readonly SourceRequest[])[0] as SourceRequest

/** One task with what its professional needs to weigh (domain.md F). */
export const SourceTaskDetail = z.strictObject({ ...shape, question: SourceRequest }).meta({
  id: 'SourceTaskDetail',
  description: 'A task with the question (brontaak met de vraag).',
  examples: [{ ...references, question: sampleQuestion }],
})

/** What a source answers to a task; as a source that is called. */
export const SourceTaskAnswer = SourceAnswer

/** The source's professional weighed and declines; nobody overrides it. */
export const SourceTaskRefusal = z
  .strictObject({
    reason: FreeText(500).nullable().meta({ description: 'Passed on once to who asked, and kept by nobody (reden).' }),
  })
  .meta({ id: 'SourceTaskRefusal', description: 'A refusal (weigering).', examples: [{ reason: null }] })

/** What became of a task. */
export const SourceTaskEnd = z.strictObject({ id: Id, state: z.enum(['answered', 'refused']) }).meta({
  id: 'SourceTaskEnd',
  description: 'What became of a task (afhandeling).',
  examples: [{ id: references.id, state: 'answered' }],
})

export type SourceTaskView = z.output<typeof SourceTaskView>
export type SourceTaskDetail = z.output<typeof SourceTaskDetail>
export type SourceTaskEnd = z.output<typeof SourceTaskEnd>
