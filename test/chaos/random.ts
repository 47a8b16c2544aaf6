import { seededNumbers } from '../helpers/seeded-numbers.ts'

/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** From `from` to before `until`. */
  readonly between: (from: number, until: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** Another row of numbers, so that who draws from one does not disturb the other. */
  readonly fork: () => Random
}

/** The row of numbers of this seed. */
export const seeded = (seed: number): Random => {
  const next = seededNumbers(seed)
  return {
    between: (from, until) => from + next() * (until - from),
    pick: (from) => from[Math.floor(next() * from.length)]!,
    fork: () => seeded(Math.floor(next() * 2 ** 32)),
  }
}
