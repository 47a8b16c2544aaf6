import { z } from 'zod'
import type { RightFacts } from '../core/right.ts'
import { Said } from './scenario-person-schema.ts'
import { Word } from './scenario-words.ts'

/** A resident's right exercised; the asker is `resident`. Left out: in writing, nothing else said. */
export const Right = z.strictObject({
  right: Word,
  law: Word,
  by: Word,
  capacity: Word.default('self'),
  assistedBy: Word.optional(),
  written: z.boolean().default(true),
  reason: Said.optional(),
  jointly: z.array(Word).optional(),
  subjectSaid: z.enum(['agrees', 'objects']).optional(),
  legalBasis: Word.optional(),
  aboutJudgement: z.boolean().optional(),
  incident: z.boolean().optional(),
  held: z.boolean().optional(),
  weightyInterest: z.boolean().optional(),
})

/** The right as facts: what is left out is absent; `idOf` turns a party's name into its OIN. */
export const rightFacts = (
  { by, capacity, jointly, ...said }: z.output<typeof Right>,
  idOf: (name: string) => string,
): RightFacts =>
  JSON.parse(JSON.stringify({ ...said, by: { who: idOf(by), capacity }, jointly: jointly?.map(idOf) })) as RightFacts
