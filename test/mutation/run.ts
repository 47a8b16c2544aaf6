import { readdirSync } from 'node:fs'
import type { Tables } from '../../src/core/tables.ts'
import { instrumentedCore, switchboard, type Core, type Mutant } from './instrumented.ts'
import { equivalent } from './equivalent.ts'
import { holdsNow, suite, type Check } from './suite.ts'

/**
 * `npm run mutation [file …]`: Stryker makes the mutants of src/core, all in one instrumented copy; here each is switched on
 * in turn and the checks that reach it are run until one fails. Without names: every file with code in it.
 */
const cases = Number(process.env['MUTATION_CASES'] ?? 4000)
const asked = process.argv.slice(2)
const files = asked.length > 0 ? asked : readdirSync('src/core')
const board = switchboard()

const { core, mutants } = await instrumentedCore(files)
const checks = suite(cases)
const wrong = holdsNow(checks, core)
if (wrong > 0) throw new Error(`${String(wrong)} checks fail without any mutant`)

const text = (replacement: string) => replacement.replaceAll(/\s+/g, ' ').slice(0, 120)

const rate = (dead: number, whole: number) =>
  `${((100 * dead) / Math.max(1, whole)).toFixed(1)} % (${String(dead)} of ${String(whole)} killed)`

/** Tables nobody has seen yet, so that nothing is remembered of another mutant. */
const freshTables = () => {
  const known = new Map<Tables, Tables>()
  return (tables: Tables): Tables => {
    const copy = known.get(tables) ?? structuredClone(tables)
    known.set(tables, copy)
    return copy
  }
}

/** Which checks reach which mutant. What is worked out once for the tables is reached by whoever comes first. */
const reached = (): ReadonlyMap<string, readonly Check[]> => {
  const fresh = freshTables()
  checks.forEach((check, i) => {
    board.currentTestId = String(i)
    check(core, fresh)
  })
  board.currentTestId = undefined
  const map = new Map<string, Check[]>()
  for (const [test, counts] of Object.entries(board.mutantCoverage?.perTest ?? {}))
    for (const id of Object.keys(counts)) {
      const check = checks[Number(test)]
      const list = map.get(id) ?? []
      if (check !== undefined) list.push(check)
      map.set(id, list)
    }
  return map
}

const survives = (core: Core, { id }: Mutant, mine: readonly Check[]): boolean => {
  board.activeMutant = id
  board.hitCount = 0
  board.hitLimit = 2_000_000
  const fresh = freshTables()
  try {
    return mine.every((check) => check(core, fresh))
  } catch {
    return false
  } finally {
    board.activeMutant = undefined
    board.hitCount = undefined
  }
}

const reach = reached()
const isEquivalent = ({ file, mutator, replacement }: Mutant) =>
  equivalent.some((one) => one.file === file && one.mutator === mutator && one.replacement === replacement)

/** Worked out while the module loads, before any mutant can be switched on. */
const isStatic = ({ id }: Mutant) => !reach.has(id) && board.mutantCoverage?.static[id] !== undefined

let [killed, all] = [0, 0]
for (const name of new Set(mutants.map(({ file }) => file))) {
  const mine = mutants.filter((mutant) => mutant.file === name && !isEquivalent(mutant) && !isStatic(mutant))
  const alive = mine.filter((mutant) => {
    const checksOfIt = reach.get(mutant.id) ?? []
    // What is worked out once was reached by one check alone: then all are asked.
    return checksOfIt.length === 0 || survives(core, mutant, checksOfIt.length <= 3 ? checks : checksOfIt)
  })
  for (const { id, line, mutator, replacement } of alive)
    console.log(`  ${name}:${String(line)} ${mutator} → ${text(replacement)}${reach.has(id) ? '' : ' (not reached)'}`)
  const dead = mine.length - alive.length
  killed += dead
  all += mine.length
  console.log(`${name}: ${rate(dead, mine.length)}`)
}
console.log(`Mutation score: ${rate(killed, all)}`)
process.exit(0)
