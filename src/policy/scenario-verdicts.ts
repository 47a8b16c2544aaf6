import { z } from 'zod'
import type { Verdict as VerdictFact } from '../core/facts.ts'
import { momentOf } from './scenario-clock.ts'
import { Code, When, Word } from './scenario-words.ts'

/** A verdict in a review of this exchange; left out: about everybody asked about, two hours before noon, without an end. */
export const Verdict = z.strictObject({
  codes: z.array(Code).min(1),
  outcome: z.enum(['release', 'refuse']),
  about: Word.optional(),
  categories: z.record(Word, z.array(z.string()).min(1)).nullable().default(null),
  recorded: When.default('2026-11-22T10:00:00+01:00'),
  until: When.nullable().default(null),
})

/** The verdicts about one person of a scenario; none: the fact is left out, as before there were any. */
export const verdictsAbout = (
  verdicts: readonly z.output<typeof Verdict>[],
  name: string,
): { readonly verdicts?: readonly VerdictFact[] } => {
  const own = verdicts.filter(({ about = name }) => about === name)
  if (own.length === 0) return {}
  return {
    verdicts: own.map(({ codes, outcome, categories, recorded, until }, i) => ({
      id: `verdict-${String(i + 1)}`,
      ...{ codes, outcome, categories },
      recordedAt: momentOf(recorded).at,
      until: until === null ? null : momentOf(until).at,
    })),
  }
}
