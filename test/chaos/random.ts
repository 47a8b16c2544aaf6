/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** From `from` to before `until`. */
  readonly between: (from: number, until: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** Another row of numbers, so that who draws from one does not disturb the other. */
  readonly fork: () => Random
}

/** The row of numbers of this seed (mulberry32). */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (from, until) => from + next() * (until - from),
    pick: (from) => from[Math.floor(next() * from.length)]!,
    fork: () => seeded(Math.floor(next() * 2 ** 32)),
  }
}
