/** A mutant that changes nothing anybody can see, and why. `replacement`: what Stryker put there. */
export interface Equivalent {
  readonly file: string
  readonly mutator: string
  readonly replacement: string
  readonly reason: string
}

/** Mutants that no test can kill, because the core with them decides the same. */
export const equivalent: readonly Equivalent[] = [
  {
    ...{ file: 'own.ts', mutator: 'ConditionalExpression', replacement: 'false' },
    reason: 'Short lists are passed through only to be quick: the longer way gives the same list.',
  },
  {
    ...{ file: 'lane-words.ts', mutator: 'ConditionalExpression', replacement: 'false' },
    reason: 'A single finding needs no order: sorting it gives the same list.',
  },
]
