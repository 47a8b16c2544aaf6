import { assemble } from './assemble.ts'
import { dateFaults } from './check-dates.ts'
import { decidedFaults } from './check-dead.ts'
import { choiceFaults, citationFaults } from './check-laws.ts'
import { unreachable } from './check-reach.ts'
import { rowContradictions } from './check-rows.ts'
import { checkTables, unknownLaws } from './checks.ts'
import { placed } from './places.ts'
import { PolicyFault, readTables } from './read-tables.ts'
import { loadScenarios } from './scenario-files.ts'

/**
 * Everything `npm run policy -- check` finds on a day, each with its file and line: what stops the boot, and beyond it
 * what a table may say and still be wrong. A file that cannot be read hides the rest: then only its own faults come.
 * `quick`: without deciding anything, so without scenarios and without the walk for rows that nothing reaches.
 */
export const defectsOf = (folder: string, localDate: string, { quick = false } = {}): readonly string[] => {
  try {
    const raw = readTables(folder)
    const all = raw.municipalities.map(([code]) => assemble(raw, code))
    const [tables] = all
    if (tables === undefined) return ['municipalities: no municipality has a file']
    const faults = [
      ...checkTables(raw, all),
      ...rowContradictions(raw, tables),
      ...unreachable(tables),
      ...dateFaults(raw),
      ...citationFaults(tables),
      ...choiceFaults(raw),
      ...unknownLaws(raw, localDate),
    ]
    if (quick) return placed(folder, faults)
    const named = (row: string) => faults.some((fault) => fault.includes(`row ${row}:`))
    const decided = decidedFaults(raw, tables, loadScenarios(`${folder}/scenarios`), named)
    return placed(folder, [...new Set([...faults, ...decided])])
  } catch (error) {
    if (error instanceof PolicyFault) return error.faults
    throw error
  }
}
