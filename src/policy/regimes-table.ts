import { z } from 'zod'
import { Day, RowId, Word } from './vocabulary-table.ts'

const Value = z.union([z.string(), z.number(), z.boolean()])

/** policies/regimes.yaml: what holds when, and the switches with their defaults. */
export const RegimesTable = z.strictObject({
  regime: z.enum(['PRE_WAMS', 'WAMS']),
  regimes: z.record(
    z.enum(['PRE_WAMS', 'WAMS']),
    z.strictObject({ term: z.string(), from: Day, until: Day, inForce: z.boolean().default(true) }),
  ),
  notInForce: z.array(
    z.strictObject({
      id: RowId,
      name: z.string(),
      inForceFrom: Day,
      citedAs: z.array(z.string()).min(1),
      regime: z.enum(['PRE_WAMS', 'WAMS']).nullable().default(null),
    }),
  ),
  lawVersions: z.array(
    z.strictObject({ id: RowId, article: z.string(), from: Day, until: Day, text: z.enum(['known', 'unknown']) }),
  ),
  switches: z.record(
    z.string(),
    z.strictObject({ default: Value, options: z.array(Value).nullable().default(null), meaning: z.string() }),
  ),
})

/** policies/municipalities/<code>.yaml: what one municipality opened and chose. */
export const MunicipalityTable = z.strictObject({
  name: z.string().min(2),
  opened: z.array(Word),
  switches: z.record(z.string(), Value),
})

/** The sentences of advice: one for each kind of change, and the ways in which a word is asked. */
export const changeTexts = [
  'narrow-categories',
  'ask-verdict',
  'complete-request',
  'use-ground',
  'use-consent',
  'other-purpose',
  'other-lane',
  'join-case',
  'record-mandate',
  'say-address-needed',
  'consent-of',
  'consent-both-ways',
  'consent-again',
  'answer-free-consent',
] as const

const Sentence = z.string().min(8)

/** One thing said to three readers: the professional, the resident, a youth of 12 to 15. */
const Wordings = z.strictObject({ professional: Sentence, resident: Sentence, youth: Sentence })

/** policies/explain.<language>.yaml: every code in plain words (B1). `{name}` is filled in where it is rendered. */
export const TextsTable = z.strictObject({
  reasons: z.record(
    z.string(),
    z.strictObject({ text: Sentence, mend: Sentence, resident: Sentence, youth: Sentence }),
  ),
  obligations: z.record(Word, Wordings),
  changes: z.record(z.enum(changeTexts), Wordings),
  leadsTo: z.strictObject({ permit: Wordings, review: Wordings }),
  capacities: z.record(Word, z.string().min(3)),
  missing: z.record(Word, Wordings),
  layers: z.record(z.enum(['legal-basis', 'secrecy', 'statutory-condition']), z.string()),
  failures: z.record(Word, z.string().min(8)),
  /** What a verdict must answer (reviews.yaml). */
  questions: z.record(Word, z.string().min(8)).default({}),
  asked: z.strictObject({ byLaw: z.string(), byNorm: z.string() }),
})

export type RegimesTable = z.output<typeof RegimesTable>
export type MunicipalityTable = z.output<typeof MunicipalityTable>
export type Wordings = z.output<typeof Wordings>
export type TextsTable = z.output<typeof TextsTable>
