import { z } from 'zod'
import { Day, When, Word } from './scenario-words.ts'

/** Whether the caller said something of meaning. */
export const Said = z.enum(['given', 'missing', 'meaningless', 'general'])
const Knowledge = z.enum(['yes', 'no', 'unknown'])

const Mandate = z.strictObject({
  law: z.string(),
  article: z.string(),
  task: z.string(),
  from: Day.default('2025-01-01'),
  until: Day.nullable().default(null),
})

/**
 * An organisation of the scenario, by kind; mandates where a task is not its own (domain.md B.4). `task`: what it
 * holds or gets this for, where its kind does not say it; `organisation`: the party whose OIN it shares (B.3).
 */
export const Party = z.strictObject({
  kind: Word,
  active: z.boolean().default(true),
  task: Word.optional(),
  organisation: Word.optional(),
  mandates: z.array(Mandate).default([]),
})

/** A category asked for: its name, or with the fields wanted. */
export const Category = z.union([
  Word,
  z.strictObject({ category: Word, fields: z.array(z.string()).min(1).optional(), why: Said.default('given') }),
])

/** Who has gezag: names of persons; `joint` is mother and father, `sole` the mother, unless names are given. */
const Gezag = z.union([
  z.enum(['of-age', 'joint', 'sole', 'guardian-unnamed', 'temporarily-none', 'undeterminable', 'unknown']),
  z.strictObject({ joint: z.array(Word).length(2) }),
  z.strictObject({ sole: Word }),
  z.strictObject({ guardian: z.array(Word).min(1) }),
])

/** Somebody the question is about; the BRP knows what stands here. */
export const Person = z.strictObject({
  name: Word,
  /** Who this is in the matter, where not the one it is about. */
  role: Word.optional(),
  born: z.union([Day, z.strictObject({ between: z.tuple([Day, Day]) }), z.literal('unknown')]),
  gezag: Gezag.optional(),
  registration: z.enum(['found', 'not-found', 'unavailable', 'identity-only']).default('found'),
  curatele: Knowledge.default('no'),
  addressSecret: Knowledge.default('no'),
  died: z.union([Day, z.literal('unknown')]).optional(),
  underInvestigation: Knowledge.default('no'),
})

/** A dated fact the BRP cannot know (domain.md D.5); about the only person unless named. */
export const Fact = z.strictObject({
  about: Word.optional(),
  kind: Word,
  concerns: Word.optional(),
  from: Day.default('2026-01-01'),
  until: Day.nullable().default(null),
  recorded: When.optional(),
  /** Who noted it: the asker itself; else another organisation of the case. */
  notedBy: z.literal('asker').optional(),
  source: z.strictObject({ type: Word, reference: z.string().nullable() }).optional(),
  details: z.record(z.string(), z.unknown()).default({}),
})
