/** What a run of tap amounts to; `status` is the exit code it deserves. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly status: number
}

/**
 * Counts assertions by the totals at the end of tap's raw output. A run that ended badly has at least one failure, and
 * so has a run in which nothing was tested.
 */
export const countOf = (output: string, status: number): Count => {
  const totals = [...output.matchAll(/^# \{ (total: .*) \}$/gm)].at(-1)?.[1] ?? ''
  const of = (name: string): number => Number(new RegExp(`\\b${name}: (\\d+)`).exec(totals)?.[1] ?? 0)
  const passed = of('pass')
  const bad = status !== 0 || passed === 0
  const failed = Math.max(of('fail'), bad ? 1 : 0)
  return { passed, failed, skipped: of('skip'), status: failed > 0 ? status || 1 : 0 }
}
