import { existsSync, readdirSync } from 'node:fs'
import type { Tables } from '../core/tables.ts'
import { scenarioDecisions } from './scenario-decisions.ts'
import { scenariosIn } from './scenario-files.ts'
import type { Scenario } from './scenario-schema.ts'

/** The scenarios beside the tables, and which of them each row is met in. */
export interface ScenarioBook {
  readonly all: readonly Scenario[]
  readonly byId: ReadonlyMap<string, Scenario>
  /** Id of a row → ids of the scenarios whose decisions it carried or blocked. */
  readonly ofRow: ReadonlyMap<string, readonly string[]>
}

/** Others get their turn. */
export const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** How many scenarios are decided before others get their turn. */
const atOnce = 20

/**
 * The scenarios of this folder, read when first asked for and kept. In portions: the same process answers exchanges.
 * Rejects where a file is wrong, and reads again when asked again.
 */
export const scenarioBooks = (folder: string) => {
  let read: Promise<readonly Scenario[]> | null = null
  const books = new WeakMap<Tables, Promise<ScenarioBook>>()
  const scenarios = (): Promise<readonly Scenario[]> => {
    read ??= readAll(folder).catch((error: unknown) => {
      read = null
      throw error
    })
    return read
  }
  return {
    scenarios,
    of: (tables: Tables): Promise<ScenarioBook> => {
      const known = books.get(tables)
      if (known !== undefined) return known
      const made = scenarios().then((all) => bookOf(tables, all))
      books.set(tables, made)
      made.catch(() => books.delete(tables))
      return made
    },
  }
}

export type ScenarioBooks = ReturnType<typeof scenarioBooks>

const readAll = async (folder: string): Promise<readonly Scenario[]> => {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const all: Scenario[] = []
  for (const name of names.toSorted()) {
    all.push(...scenariosIn(`${folder}/${name}`))
    await turn()
  }
  return all
}

const bookOf = async (tables: Tables, all: readonly Scenario[]): Promise<ScenarioBook> => {
  const ofRow = new Map<string, string[]>()
  for (const [at, scenario] of all.entries()) {
    if (at % atOnce === 0) await turn()
    const rows = new Set(scenarioDecisions(tables, scenario).flatMap(({ decision }) => decision.rows))
    for (const row of rows) ofRow.set(row, [...(ofRow.get(row) ?? []), scenario.id])
  }
  return { all, byId: new Map(all.map((scenario) => [scenario.id, scenario])), ofRow }
}
