import type { Mutant } from '../instrumented.ts'

/**
 * A mutant that changes nothing anybody can see, and why. `original` and `replacement`: what stood there and what Stryker put
 * there; `text`: the line it begins on, so that one entry never silences another mutant.
 */
export interface Equivalent extends Pick<Mutant, 'file' | 'mutator' | 'replacement' | 'text'> {
  readonly original?: string
  readonly reason: string
}

/** One change of a line: the mutator's word, what stood there, what stands there. */
export type Changed = readonly [mutator: string, original: string, replacement: string]

/** Changes of one line of one file, all for the same reason. */
export const listed = (
  file: string,
  text: string,
  reason: string,
  changes: readonly Changed[],
): readonly Equivalent[] =>
  changes.map(([mutator, original, replacement]) => ({ file, text, reason, mutator, original, replacement }))

/** A list that is empty, and one with something in it that nobody is called. */
export const filled: Changed = ['ArrayDeclaration', '[]', '["Stryker was here"]']
