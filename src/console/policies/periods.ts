import type { Activated } from './history-store.ts'

/** From when until when the same tables were in force: starts after each other with one fingerprint are one period. */
export interface Period {
  readonly fingerprint: string
  readonly from: string
  /** The next tables' first start; null: in force still. */
  readonly until: string | null
  readonly starts: number
}

/** Periods, newest first, from starts, newest first. */
export const periodsOf = (starts: readonly Activated[]): readonly Period[] => {
  const periods: Period[] = []
  for (const { at, fingerprint } of starts.toReversed()) {
    const last = periods[0]
    if (last?.fingerprint === fingerprint) periods[0] = { ...last, starts: last.starts + 1 }
    else {
      if (last !== undefined) periods[0] = { ...last, until: at }
      periods.unshift({ fingerprint, from: at, until: null, starts: 1 })
    }
  }
  return periods
}
