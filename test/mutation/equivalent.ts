import { ofAdvice } from './equivalents/advice.ts'
import { ofHotWay } from './equivalents/hot-way.ts'
import type { Equivalent } from './equivalents/listing.ts'
import { ofRights } from './equivalents/rights.ts'
import { ofShortcuts } from './equivalents/shortcuts.ts'
import { ofTold } from './equivalents/told.ts'
import type { Mutant } from './instrumented.ts'

/** Mutants that no test can kill, because the core with them decides the same. */
export const equivalent: readonly Equivalent[] = [
  ...ofAdvice,
  ...ofHotWay,
  ...ofRights,
  ...ofShortcuts,
  ...ofTold,
  {
    ...{ file: 'facts-now.ts', mutator: 'ConditionalExpression', replacement: 'false' },
    text: 'facts.person.recorded.length === 0',
    reason: 'Only to be quick: nothing recorded is nothing that holds.',
  },
  {
    ...{ file: 'nos.ts', mutator: 'ConditionalExpression', replacement: 'false' },
    text: 'if (nos.length === 0 && facts.person.recorded.length === 0) return []',
    reason: 'Only to be quick: of no word and no fact the longer way finds nothing either.',
  },
  {
    ...{ file: 'sides.ts', mutator: 'ConditionalExpression', replacement: 'false' },
    text: "if (task === null && law === null) return own(byTask, '') ?? kind.secrecy.own",
    reason: 'Only to be quick: without task and law each look-up below is this one.',
  },
  {
    ...{ file: 'change.ts', mutator: 'EqualityOperator', replacement: 'slotOf(a) <= slotOf(b)' },
    text: '(a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (slotOf(a) < slotOf(b) ? -1 : 1),',
    reason: 'No two of them have the same slot.',
  },
]

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Whether an entry is about this mutant. */
export const isOf = (one: Equivalent, { file, mutator, original, replacement, text }: Mutant): boolean =>
  one.file === file &&
  one.mutator === mutator &&
  (one.original === undefined || spaced(one.original) === spaced(original)) &&
  spaced(one.replacement) === spaced(replacement) &&
  one.text === text

/** Whether this very mutant is listed. */
export const isEquivalent = (mutant: Mutant): boolean => equivalent.some((one) => isOf(one, mutant))
