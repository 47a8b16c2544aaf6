import { z } from 'zod'
import { Word } from './scenario-words.ts'

/** The order that is cited; `child`: the minor it is about, where the question is about somebody else. */
export const Order = z.strictObject({ reference: z.string(), child: Word.nullable().default(null) })

/** What the creditor attests; all four steps taken and no answer, unless said. */
export const CollectionSteps = z.strictObject({
  personalContact: z.boolean().default(true),
  debtHelpPointed: z.boolean().default(true),
  writtenReminder: z.boolean().default(true),
  contactOffered: z.boolean().default(true),
  reaction: z.enum(['none', 'agreed', 'refused']).default('none'),
})

/** The professional's own declaration; danger to life and a person who cannot speak, unless said. */
export const Declaration = z.strictObject({
  lifeThreatening: z.boolean().default(true),
  person: z.enum(['unable', 'able', 'unknown']).default('unable'),
  saysNo: z.boolean().default(false),
  callBack: z.enum(['listed', 'not-listed']).default('listed'),
})

const Answer = z.boolean().nullable().default(true)

/** The six tests; all answered yes, unless said. */
export const ConflictTests = z.strictObject({
  consentSought: Answer,
  seriousHarm: Answer,
  conscience: Answer,
  noOtherWay: Answer,
  effective: Answer,
  proportionate: Answer,
})

/** What an anonymous consult holds that names somebody, and the three answers; nothing, and all yes, unless said. */
export const Anonymity = z.strictObject({
  structural: z.array(Word).default([]),
  noName: Answer,
  noRareCombination: Answer,
  notRecognisable: Answer,
})
