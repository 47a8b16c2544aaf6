import type { Check } from './checks/check.ts'
import type { Core } from './core.ts'
import type { Instrumented, Mutant } from './instrumented.ts'
import type { Reach } from './reach.ts'
import { withMutant } from './switchboard.ts'

/** Says of a mutant whether some check that reaches it fails. What found a neighbour is tried first. */
export const hunter = ({ load, mutants }: Instrumented, checks: readonly Check[], { by, loading }: Reach) => {
  let lately: readonly number[] = []
  const fails = (id: string, i: number, core: Core): boolean => {
    try {
      return withMutant(id, () => checks[i]?.(core) !== true)
    } catch {
      return true
    }
  }
  /** What is worked out while the core loads is met by whatever meets its file. */
  const meeting = (file: string): readonly number[] => {
    const known = new Set(mutants.filter((mutant) => mutant.file === file).flatMap(({ id }) => by.get(id) ?? []))
    // A file of constants alone: whoever may.
    return known.size === 0 ? checks.map((_, i) => i) : [...known].toSorted((a, b) => a - b)
  }
  return ({ id, file }: Mutant): boolean => {
    const all = loading.has(id) ? meeting(file) : (by.get(id) ?? [])
    const mine = spread(
      checks,
      all.filter((i) => checks[i]?.about?.includes(file) !== false),
    )
    if (mine.length === 0) return false
    const here = new Set(mine)
    let core: Core
    try {
      core = withMutant(id, load)
    } catch {
      return true
    }
    const found = [...lately.filter((i) => here.has(i)), ...mine].find((i) => fails(id, i, core))
    if (found === undefined) return false
    lately = [found, ...lately.filter((i) => i !== found)].slice(0, 25)
    return true
  }
}

/** A mutant that nothing finds would meet every check: so many generated ones at most, so that a score is never too high. */
const most = Number(process.env['MUTATION_MOST'] ?? 1600)

/** All examples, and of the rest as many from all over the suite. */
const spread = (checks: readonly Check[], mine: readonly number[]): readonly number[] => {
  const step = Math.max(1, mine.length / most)
  return mine.filter((n, i) => checks[n]?.example === true || Math.floor(i / step) !== Math.floor((i - 1) / step))
}
