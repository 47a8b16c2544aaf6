/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** At least 0, under 1. */
  readonly next: () => number
  readonly holds: (probability: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
  /** One of these, as often as its weight says. */
  readonly weighed: <T>(of: readonly (readonly [T, number])[]) => T
}

/** A small generator (mulberry32): good enough to mix calls, and nothing secret hangs on it. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
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
