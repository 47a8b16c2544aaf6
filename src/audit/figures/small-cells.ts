/**
 * Figures of people that may be given to anybody: no figure, and nothing that can be reckoned from figures, is about fewer
 * than `fewest` persons.
 *
 * What is counted. A unit is one person in one cell; who stands in three cells is three units, and twice in one cell is
 * one. Cells lie in a tree: all, cause, purpose within cause, kind of organisation within that. There are no other margins.
 *
 * How. A figure is told where at least `fewest` persons stand behind it. Its parts are told where that holds for each of
 * them; all other parts become one figure, the rest. The smallest part that could be told joins it (complementary
 * suppression) where the rest would be of fewer than `fewest` persons; and also where its parts, each of them small, come so
 * near to the most that so many small parts can be, that one could tell how large each is (9 + 9 = 18). Of parts that are
 * equally small chance takes one: by a fixed order one could tell which of those in a rest it was, and so the others. Where
 * no other part is left, the figure is told without parts.
 *
 * Why that holds. Call what is told without parts, and each rest, a grain. Every figure is a sum of grains, since grains
 * share no unit and parts lie whole within their figure. So whatever is added and subtracted, of one quarter or of several
 * (a unit is of one quarter), is a sum of grains with some weights; a set of units that can be told apart so is a union
 * of whole grains. Each grain holds nobody or at least `fewest` persons, and so does each union. That is shown for exact
 * numbers. What is told is rounded to `step`, each figure by itself, which is a function of the exact numbers and so tells no
 * more than they do. That a person is in several cells breaks nothing: grains are weighed by distinct persons, not by units.
 *
 * What it hides besides. A rest does not say which cells are in it or how many, so a cell that nobody is in and one that is
 * too small look alike. That a figure has no rest does tell that nobody is beside its parts.
 */

/** One person in one cell: the words of its cell, from the widest. All paths are of the same length. */
export interface Unit {
  readonly path: readonly string[]
  readonly person: string
}

/** A figure that is told. `rest`: of all parts of this path that are not told apart. An empty path: of all. */
export interface Figure {
  readonly path: readonly string[]
  readonly rest: boolean
  readonly count: number
}

/** The least number of persons behind a figure, and what is rounded to. `fewest` is a multiple of `step`. */
export interface Protection {
  readonly fewest: number
  readonly step: number
}

/** A number that nobody can foretell, drawn once for each part (which has this word): who of equals joins a rest. */
export type Chance = (word: string) => number

/** What is demanded of figures for policy makers: ten persons, rounded to five. */
export const protection: Protection = { fewest: 10, step: 5 }

/** The figures of these units that may be told, each before its parts, a rest after them; none where there are too few. */
export const protectedFigures = (
  units: readonly Unit[],
  chance: Chance,
  { fewest, step }: Protection = protection,
): readonly Figure[] => {
  const all = [...new Map(units.map((unit) => [JSON.stringify([unit.path, unit.person]), unit])).values()]
  return personsIn(all) < fewest ? [] : figuresOf([], all, { fewest, step, chance })
}

interface How extends Protection {
  readonly chance: Chance
}

const figuresOf = (path: readonly string[], units: readonly Unit[], by: How): readonly Figure[] => {
  const own = { path, rest: false, count: rounded(units.length, by) }
  const { told, rest } = split(partsOf(units, path.length, by), by)
  if (told.length === 0) return [own]
  // In the order of their words: that of their sizes would tell more than rounded numbers do.
  const inOrder = told.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const parts = inOrder.flatMap(({ name, units: its }) => figuresOf([...path, name], its, by))
  return [own, ...parts, ...(rest.length === 0 ? [] : [{ path, rest: true, count: rounded(rest.length, by) }])]
}

interface Part {
  readonly name: string
  readonly units: readonly Unit[]
  readonly persons: number
  readonly drawn: number
}

/** The parts of a figure at a depth, what most persons stand behind first; none below the last word of a path. */
const partsOf = (units: readonly Unit[], depth: number, { chance }: How): readonly Part[] => {
  const parts = new Map<string, Unit[]>()
  for (const unit of units) {
    const name = unit.path[depth]
    if (name === undefined) return []
    const part = parts.get(name)
    if (part === undefined) parts.set(name, [unit])
    else part.push(unit)
  }
  return [...parts]
    .map(([name, its]) => ({ name, units: its, persons: personsIn(its), drawn: chance(name) }))
    .sort((a, b) => b.persons - a.persons || a.drawn - b.drawn)
}

/** Which parts are told apart, and the units of all others: where those would tell too much, the smallest told joins them. */
const split = (parts: readonly Part[], { fewest }: Protection) => {
  const large = parts.filter(({ persons }) => persons >= fewest)
  const small = parts.slice(large.length)
  const told = small.length === 0 || hides(small, fewest) ? large : large.slice(0, -1)
  return { told, rest: parts.slice(told.length).flatMap(({ units }) => units) }
}

/** Whether small parts hide in their sum: enough persons, and each could be anything from nobody to one too few. */
const hides = (small: readonly Part[], fewest: number): boolean =>
  personsIn(small.flatMap(({ units }) => units)) >= fewest &&
  small.reduce((sum, { persons }) => sum + persons, 0) <= (fewest - 1) * (small.length - 1)

const personsIn = (units: readonly Unit[]): number => new Set(units.map(({ person }) => person)).size

const rounded = (count: number, { step }: Protection): number => Math.round(count / step) * step
