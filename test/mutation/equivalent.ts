import type { Mutant } from './instrumented.ts'

/**
 * A mutant that changes nothing anybody can see, and why. `replacement`: what Stryker put there; `text`: the line it
 * begins on, so that one entry never silences another mutant.
 */
export interface Equivalent extends Pick<Mutant, 'file' | 'mutator' | 'replacement' | 'text'> {
  readonly reason: string
}

/** Mutants that no test can kill, because the core with them decides the same. */
export const equivalent: readonly Equivalent[] = [
  {
    ...{ file: 'own.ts', mutator: 'ConditionalExpression', replacement: 'false' },
    text: 'if (items.length < 2) return items',
    reason: 'Short lists are passed through only to be quick: the longer way gives the same list.',
  },
]

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Whether an entry is about this mutant. */
export const isOf = (one: Equivalent, { file, mutator, replacement, text }: Mutant): boolean =>
  one.file === file && one.mutator === mutator && spaced(one.replacement) === spaced(replacement) && one.text === text

/** Whether this very mutant is listed. */
export const isEquivalent = (mutant: Mutant): boolean => equivalent.some((one) => isOf(one, mutant))
