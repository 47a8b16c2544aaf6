import { z } from 'zod'
import { Expected, Told } from './scenario-expect-schema.ts'
import { Given } from './scenario-given-schema.ts'
import { Code, Word } from './scenario-words.ts'

/**
 * One scenario: what is given, what must follow (decisions.md 21). `http` marks what can be set up through the HTTP API
 * of part 1 alone. Keys are strict: an unknown one is an error.
 */
export const Scenario = z
  .strictObject({
    id: z.string().regex(/^(S\d{2,3}|N-[a-z0-9-]+)$/, 'S and the number of the brief, or N- and words'),
    title: z.string().min(8),
    note: z.string().optional(),
    http: z.boolean().default(false),
    at: z.iso.datetime({ offset: true }).default('2026-11-22T12:00:00+01:00'),
    /** Decided as if this regime held; left out: the one that holds. */
    regime: z.enum(['PRE_WAMS', 'WAMS']).optional(),
    given: Given,
    expect: z.strictObject({
      persons: z.record(Word, Expected),
      status: z.enum(['delivered', 'partially-delivered', 'needs-consent', 'awaiting-review', 'denied']).optional(),
      record: z.strictObject({ codes: z.array(Code).min(1) }).optional(),
      told: z.record(Word, Told).optional(),
    }),
  })
  .superRefine(({ given, expect }, context) => {
    const names = given.persons.map((person) => person.name)
    const expected = Object.keys(expect.persons)
    if (names.toSorted().join() !== expected.toSorted().join())
      context.addIssue({ code: 'custom', path: ['expect', 'persons'], message: `expects exactly ${names.join(', ')}` })
  })

/** A parsed scenario: every default filled in. */
export type Scenario = z.output<typeof Scenario>
/** What a parsed scenario gives. */
export type Given = Scenario['given']
/** What a parsed scenario expects of one person. */
export type ExpectedPerson = z.output<typeof Expected>
/** What a parsed scenario expects the asker to hear of one person. */
export type ExpectedTold = z.output<typeof Told>
