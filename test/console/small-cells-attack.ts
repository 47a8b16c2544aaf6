import type { Figure, Protection, Unit } from '../../src/audit/figures/small-cells.ts'

/** The words of each dimension; all cells of the cube are known to whoever attacks, also those that are empty. */
export type Cube = readonly (readonly string[])[]

/** Every cell of a cube, as the words of its path. */
export const cellsOf = (cube: Cube): readonly (readonly string[])[] =>
  cube.reduce<readonly (readonly string[])[]>(
    (paths, words) => paths.flatMap((path) => words.map((word) => [...path, word])),
    [[]],
  )

const under = (path: readonly string[], cell: readonly string[]) => path.every((word, i) => cell[i] === word)

/** Which cells a figure adds up, read from what is told and nothing else. */
const rowOf = (figure: Figure, told: readonly Figure[], cells: readonly (readonly string[])[]): number[] => {
  const parts = told.filter(({ path, rest }) => !rest && path.length === figure.path.length + 1)
  return cells.map((cell) => {
    if (!under(figure.path, cell)) return 0
    return figure.rest && parts.some(({ path }) => under(path, cell)) ? 0 : 1
  })
}

/** Linear algebra modulo a prime: exact for these small whole numbers. */
const prime = 1_000_003
const mod = (n: number) => ((n % prime) + prime) % prime
const inverse = (n: number): number => {
  let [result, base, exponent] = [1, mod(n), prime - 2]
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = mod(result * base)
    base = mod(base * base)
  }
  return result
}

/** What is left of a vector when all that the basis can make of it is taken away: nothing but zeros if it can be reckoned. */
const reduced = (vector: readonly number[], basis: ReadonlyMap<number, readonly number[]>): number[] => {
  const left = vector.map(mod)
  for (const [pivot, row] of basis) {
    const factor = left[pivot]!
    if (factor !== 0) for (let i = 0; i < left.length; i++) left[i] = mod(left[i]! - factor * row[i]!)
  }
  return left
}

const basisOf = (rows: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> => {
  const basis = new Map<number, readonly number[]>()
  for (const row of rows) {
    const left = reduced(row, basis)
    const pivot = left.findIndex((n) => n !== 0)
    if (pivot < 0) continue
    const scale = inverse(left[pivot]!)
    const scaled = left.map((n) => mod(n * scale))
    // Earlier rows are freed of the new pivot, so that one pass reduces.
    for (const [at, other] of basis) {
      const factor = other[pivot]!
      if (factor !== 0)
        basis.set(
          at,
          other.map((n, i) => mod(n - factor * scaled[i]!)),
        )
    }
    basis.set(pivot, scaled)
  }
  return basis
}

/** Sets of up to `most` of so many things. */
export const setsOf = (things: number, most: number, from = 0): number[][] => {
  if (most === 0) return []
  const sets: number[][] = []
  for (let one = from; one < things; one++)
    sets.push([one], ...setsOf(things, most - 1, one + 1).map((set) => [one, ...set]))
  return sets
}

/** Persons in these cells together. */
export const personsIn = (units: readonly Unit[], cells: readonly (readonly string[])[]): number =>
  new Set(units.filter(({ path }) => cells.some((cell) => under(cell, path))).map(({ person }) => person)).size

/**
 * The sets of cells whose sum can be reckoned from what is told, as if no figure had been rounded, and that so few persons are
 * in: every cell, every pair and every three, and every difference of two figures.
 */
export const isolated = (
  cube: Cube,
  units: readonly Unit[],
  told: readonly Figure[],
  { fewest }: Pick<Protection, 'fewest'>,
): readonly string[] => {
  const cells = cellsOf(cube)
  const rows = told.map((figure) => rowOf(figure, told, cells))
  const basis = basisOf(rows)
  const vectors = setsOf(cells.length, 3).map((set) => cells.map((_, i) => (set.includes(i) ? 1 : 0)))
  const differences = rows.flatMap((a) => rows.map((b) => a.map((n, i) => n - b[i]!)))
  return [...vectors, ...differences.filter((row) => row.every((n) => n >= 0))]
    .filter((vector) => reduced(vector, basis).every((n) => n === 0))
    .flatMap((vector) => {
      const set = cells.filter((_, i) => vector[i] === 1)
      const persons = personsIn(units, set)
      return persons > 0 && persons < fewest ? [`${String(persons)} in ${set.map((c) => c.join('/')).join(' + ')}`] : []
    })
}
