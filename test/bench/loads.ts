import type { Load } from './asking.ts'
import { median, say, whole } from './figures.ts'

/** One line of a route under load; gives its median rate. */
export const sayLoads = (name: string, runs: readonly Load[]): number => {
  const [rate = 0, p50 = 0, p99 = 0] = (['rate', 'p50', 'p99'] as const).map((key) => median(runs.map((r) => r[key])))
  say(name, `${whole(rate)} a second, p50 ${p50} ms, p99 ${p99} ms`)
  return rate
}
