import t from 'tap'
import {
  type Chance,
  type Figure,
  protectedFigures as figuresBy,
  protection,
  type Unit,
} from '../../src/audit/figures/small-cells.ts'
import { seededNumbers } from '../helpers/seeded-numbers.ts'
import { cellsOf, type Cube, isolated, personsIn, setsOf } from './small-cells-attack.ts'

const cube: Cube = [
  ['missing', 'refused', 'withdrawn'],
  ['wmo', 'youth', 'debt'],
  ['team', 'school', 'care'],
]

const byName: Chance = (word) => word.codePointAt(0) ?? 0
const protectedFigures = (units: readonly Unit[]) => figuresBy(units, byName)

/** So many persons in each cell: each another, or, where `shared`, the same few over and over. */
const filled = (numbers: readonly number[], of: Cube = cube, shared = false): readonly Unit[] =>
  cellsOf(of).flatMap((path, cell) =>
    Array.from({ length: numbers[cell] ?? 0 }, (_, i) => ({
      path,
      person: `${shared ? '' : `${String(cell)}.`}${String(i)}`,
    })),
  )

/** The wrong algorithm: what is small is left out, and nothing else. */
const primaryOnly = (units: readonly Unit[]): readonly Figure[] =>
  [[], ...(cube[0] ?? []).map((c) => [c]), ...cellsOf(cube.slice(0, 2)), ...cellsOf(cube)].flatMap((path) => {
    const its = units.filter((unit) => path.every((word, i) => unit.path[i] === word))
    const persons = new Set(its.map(({ person }) => person)).size
    return persons < protection.fewest ? [] : [{ path, rest: false, count: its.length }]
  })

/** Another: the rest is weighed by how often somebody is counted, not by how many persons they are. */
const byUnits = (units: readonly Unit[]): readonly Figure[] =>
  protectedFigures(units.map((unit, i) => ({ ...unit, person: `${unit.person} ${String(i)}` })))

const random = seededNumbers(20_461)
const below = (n: number) => Math.floor(random() * n)

/** Cubes of every sort: sparse, dense, around the threshold, one cell that outweighs all, persons in several cells. */
const anyCube = (): readonly Unit[] => {
  const sort = below(5)
  const number = () =>
    [() => (below(3) === 0 ? below(25) : 0), () => below(30), () => 8 + below(4), () => below(10), () => below(3) * 10][
      sort
    ]!()
  const numbers = cellsOf(cube).map(number)
  if (below(4) === 0) numbers[below(27)] = 100
  const pool = [0, 0, 12, 40][below(4)]!
  return cellsOf(cube).flatMap((path, cell) =>
    Array.from({ length: numbers[cell]! }, (_, i) => ({
      path,
      person: pool === 0 ? `${String(cell)}.${String(i)}` : String(below(pool)),
    })),
  )
}

t.test('no cell, pair, three or difference of figures isolates fewer than ten, over many cubes', async (t) => {
  let [told, caught, caughtByUnits] = [0, 0, 0]
  for (let i = 0; i < 150; i++) {
    const units = anyCube()
    const figures = protectedFigures(units)
    told += figures.length
    const found = isolated(cube, units, figures, protection)
    if (found.length > 0) t.same(found, [], JSON.stringify(figures))
    if (i >= 50) continue
    if (isolated(cube, units, primaryOnly(units), protection).length > 0) caught++
    if (isolated(cube, units, byUnits(units), protection).length > 0) caughtByUnits++
  }
  t.ok(told > 1000, `a good deal is told: ${String(told)} figures`)
  t.ok(caught > 15, `leaving out small cells alone is caught: ${String(caught)} cubes`)
  t.ok(caughtByUnits > 0, `counting one person ten times is caught: ${String(caughtByUnits)} cubes`)
})

t.test('cubes that were made to break it', async (t) => {
  const cells = (numbers: Readonly<Record<string, number>>) =>
    filled(cellsOf(cube).map((path) => numbers[path.join(' ')] ?? 0))
  const hard: Readonly<Record<string, readonly Unit[]>> = {
    'one small cell beside large ones': cells({
      'missing wmo team': 40,
      'missing wmo school': 12,
      'missing wmo care': 1,
    }),
    'one small cause': cells({ 'missing wmo team': 40, 'refused wmo team': 12, 'withdrawn wmo team': 9 }),
    'small parts that are ten together': cells({
      'missing wmo team': 5,
      'refused wmo team': 5,
      'withdrawn wmo team': 30,
    }),
    'two of nine': cells({ 'missing wmo team': 9, 'refused wmo team': 9, 'withdrawn wmo team': 30 }),
    'just under ten in all': cells({ 'missing wmo team': 9 }),
    'just ten in all': cells({ 'missing wmo team': 9, 'refused youth care': 1 }),
    'all of ten': filled(Array.from({ length: 27 }, () => 10)),
    'all of nine': filled(Array.from({ length: 27 }, () => 9)),
    'nine persons everywhere': filled(
      Array.from({ length: 27 }, () => 9),
      cube,
      true,
    ),
    'one person everywhere beside many': [
      ...cellsOf(cube).map((path) => ({ path, person: 'one' })),
      ...cells({ 'missing wmo team': 30, 'refused wmo team': 30, 'withdrawn youth care': 30 }),
    ],
    'the parts of a part': cells({ 'missing wmo team': 20, 'missing youth care': 20, 'missing youth school': 3 }),
  }
  for (const [name, units] of Object.entries(hard))
    t.same(isolated(cube, units, protectedFigures(units), protection), [], name)
  t.same(protectedFigures(hard['just under ten in all']!), [], 'nothing is told of fewer than ten')
  t.same(protectedFigures(hard['nine persons everywhere']!), [], 'nor where they are counted often')
  t.same(protectedFigures(hard['one small cause']!), [
    { path: [], rest: false, count: 60 },
    { path: ['missing'], rest: false, count: 40 },
    { path: ['missing', 'wmo'], rest: false, count: 40 },
    { path: ['missing', 'wmo', 'team'], rest: false, count: 40 },
    { path: [], rest: true, count: 20 },
  ])
})

t.test('two quarters tell no more together than each by itself', async (t) => {
  const quarters: Cube = [
    ['Q1', 'Q2'],
    ['missing', 'refused'],
    ['wmo', 'youth'],
    ['team', 'school'],
  ]
  const small = quarters.slice(1)
  for (let i = 0; i < 100; i++) {
    const of = ['Q1', 'Q2'].map((quarter) => ({
      quarter,
      units: cellsOf(small).flatMap((path) =>
        Array.from({ length: below(24) }, () => ({ path, person: String(below(i % 2 === 0 ? 30 : 1000)) })),
      ),
    }))
    const figures = of.flatMap(({ quarter, units }) =>
      protectedFigures(units).map((figure) => ({ ...figure, path: [quarter, ...figure.path] })),
    )
    const units = of.flatMap(({ quarter, units: its }) =>
      its.map(({ path, person }) => ({ path: [quarter, ...path], person })),
    )
    const found = isolated(quarters, units, figures, protection)
    if (found.length > 0) t.same(found, [], JSON.stringify(figures))
  }
})

/** All ways to put at most so many persons into so many cells. */
const fillings = (cells: number, most: number): number[][] =>
  cells === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_, n) => fillings(cells - 1, most - n).map((others) => [n, ...others])).flat()

/**
 * What somebody can say who knows the algorithm and sees everything that it tells, also that numbers are never negative and
 * small ones never told apart: all cubes of a size are grouped by what may be told of them, whatever chance does; here are
 * the sets of cells that hold the same number of persons in each cube that fits, fewer than four.
 */
const pinned = (of: Cube, most: number, step: number, orders: readonly Chance[]): readonly string[] => {
  const cells = cellsOf(of)
  const sets = setsOf(cells.length, cells.length)
  const seen = new Map<string, readonly (readonly [low: number, high: number])[]>()
  for (const numbers of fillings(cells.length, most)) {
    const sums = sets.map((set) => set.reduce((sum, i) => sum + numbers[i]!, 0))
    for (const order of orders) {
      const figures = figuresBy(filled(numbers, of), order, { fewest: 4, step })
      // Every cube of which this may be told is among these.
      if ((figures[0]?.count ?? 0) > most - step) continue
      const told = JSON.stringify(figures)
      const before = seen.get(told)
      seen.set(
        told,
        sums.map((sum, i) => [Math.min(sum, before?.[i]?.[0] ?? sum), Math.max(sum, before?.[i]?.[1] ?? sum)]),
      )
    }
  }
  return [...seen].flatMap(([told, ranges]) =>
    ranges.flatMap(([low, high], i) =>
      low === high && low > 0 && low < 4 ? [`${String(low)} in ${String(sets[i])} by ${told}`] : [],
    ),
  )
}

/** Chance as it may turn out: each word in turn is the first. */
const ordersOf = (of: Cube): readonly Chance[] => {
  const words = of.flat()
  return words.map((_, first) => (word) => (words.indexOf(word) + first) % words.length)
}

t.test('knowing the algorithm does not help: all small cubes, all sets of cells', async (t) => {
  const sizes: readonly (readonly [Cube, number])[] = [
    [[['a', 'b'], ['x', 'y'], ['k']], 14],
    [[['a', 'b', 'c', 'd'], ['x'], ['k']], 14],
    [[['a'], ['x', 'y'], ['k', 'l']], 14],
    [[['a', 'b'], ['x', 'y', 'z'], ['k']], 12],
  ]
  for (const [of, most] of sizes)
    for (const step of [1, 2])
      t.same(pinned(of, most, step, ordersOf(of)).slice(0, 3), [], `${JSON.stringify(of)} to ${String(step)}`)
  const causes: Cube = [['a', 'b', 'c', 'd'], ['x'], ['k']]
  t.not(pinned(causes, 14, 1, [byName]).length, 0, 'where equals are chosen by name, it helps')
})

t.test('what is told is rounded, and adds up as well as rounding lets it', async (t) => {
  const units = filled(cellsOf(cube).map((_, i) => 11 + i))
  const figures = protectedFigures(units)
  t.ok(figures.every(({ count }) => count >= 10 && count % 5 === 0))
  t.equal(figures.length, 1 + 3 + 9 + 27, 'a full cube is told whole')
  t.equal(personsIn(units, cellsOf(cube)), units.length)
  t.same(protectedFigures([...units, ...units]), figures, 'twice in one cell is once')
  t.same(protectedFigures([...units].reverse()), figures, 'in whatever order they come')
})
