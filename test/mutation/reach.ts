import type { Check } from './checks/check.ts'
import type { Instrumented } from './instrumented.ts'
import { board } from './switchboard.ts'

/** Which checks (by number) reach which mutant; and the mutants that are reached while the core loads. */
export interface Reach {
  readonly by: ReadonlyMap<string, readonly number[]>
  readonly loading: ReadonlySet<string>
}

/** Runs every check once on the core as it is, each on a core of its own. They must all hold: else a verdict means nothing. */
export const reached = ({ load }: Instrumented, checks: readonly Check[]): Reach => {
  const by = new Map<string, number[]>()
  const wrong: number[] = []
  checks.forEach((check, i) => {
    const core = load()
    const test = String(i)
    board.currentTestId = test
    if (!check(core)) wrong.push(i)
    board.currentTestId = undefined
    const seen = board.mutantCoverage?.perTest
    for (const id in seen?.[test]) {
      const list = by.get(id)
      if (list === undefined) by.set(id, [i])
      else list.push(i)
    }
    if (seen !== undefined) Reflect.deleteProperty(seen, test)
  })
  if (wrong.length > 0) throw new Error(`${String(wrong.length)} checks fail without any mutant: ${wrong.join(' ')}`)
  return { by, loading: new Set(Object.keys(board.mutantCoverage?.static ?? {})) }
}
