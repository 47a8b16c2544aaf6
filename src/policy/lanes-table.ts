import { z } from 'zod'
import { Gate } from './gate-row-table.ts'
import { Word } from './vocabulary-table.ts'

/** policies/lanes.yaml: what the law itself asks in lanes that run without a case. */
export const LanesTable = z.strictObject({
  order: z.strictObject({
    kinds: z.array(Word).min(1),
    hats: z.array(Word).min(1),
    none: Gate,
    hat: Gate,
    'not-valid': Gate,
    other: Gate,
  }),
  collection: z.strictObject({ step: Gate, refused: Gate }),
  vital: z.strictObject({ 'able-no': Gate }),
  conflict: z.strictObject({ unanswered: Gate, failed: Gate }),
  anonymous: z.strictObject({ identifiable: Gate, unconfirmed: Gate }),
  firewalls: z.array(Gate.extend({ categories: z.array(Word).min(1), purposes: z.array(Word).min(1) })),
  deferInform: z
    .array(Gate.extend({ purposes: z.array(Word), days: z.int().positive(), extendDays: z.int().positive() }))
    .min(1),
})

export type LanesTable = z.output<typeof LanesTable>
