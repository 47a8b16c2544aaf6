import type { Core } from '../../mutation/core.ts'

/** Something that must hold of a core, over so many seeded cases: what is wrong with this one, or null. */
export interface Rule {
  readonly title: string
  readonly cases: number
  /** Files of src/core it is about, where running it for every mutant it reaches would take hours. Absent: all it reaches. */
  readonly about?: readonly string[]
  readonly fault: (core: Core, seed: number) => string | null
}

/** One that is about examples alone: they are all listed in it. */
export const example = (title: string, fault: (core: Core) => string | null): Rule => ({ title, cases: 1, fault })

/** What is said where two things must be the same and are not. */
export const unlike = (what: string, got: unknown, want: unknown): string | null => {
  const [a, b] = [JSON.stringify(inOrder(got)), JSON.stringify(inOrder(want))]
  return a === b ? null : `${what}: ${a}, not ${b}`
}

/** The same with the names of every object in one order. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, inOrder(item)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** The first of these that is a fault. */
export const firstOf = (faults: readonly (string | null)[]): string | null =>
  faults.find((fault) => fault !== null) ?? null

/** Works a thing out once for each seed. */
export const perSeed = <T>(make: (seed: number) => T): ((seed: number) => T) => {
  const known = new Map<number, T>()
  return (seed) => {
    const made = known.get(seed) ?? make(seed)
    known.set(seed, made)
    return made
  }
}
