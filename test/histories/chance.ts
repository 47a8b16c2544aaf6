import { seededNumbers } from '../helpers/seeded-numbers.ts'

/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** At least 0, under 1. */
  readonly next: () => number
  readonly holds: (probability: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
  /** One of these, as often as its weight says. */
  readonly weighed: <T>(of: readonly (readonly [T, number])[]) => T
}

/** Good enough to mix calls. */
export const chance = (seed: number): Chance => {
  const next = seededNumbers(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  return {
    next,
    one,
    holds: (probability) => next() < probability,
    weighed: (of) => {
      let at = next() * of.reduce((sum, [, weight]) => sum + weight, 0)
      return (of.find(([, weight]) => (at -= weight) < 0) ?? of.at(-1)!)[0]
    },
  }
}
