import { type IndexRange, readRanges } from './index-ranges.ts'

/** A retention-run as it lies beside its leaf. */
export interface RunRow {
  readonly log_index: string
  readonly recorded_at: Date
  readonly record: Buffer
}

/** The run that says it erased the record of a leaf, and whether, by its own words, the term had ended by then. */
export interface ErasedBy {
  readonly run: number
  readonly ended: boolean
}

/** What the retention runs of a log say they erased, by index; null: no run says so. */
export type Erased = (index: number) => ErasedBy | null

/**
 * Reads the runs of a log, in its order. A run speaks of what came before it only, and one that cannot be read of nothing:
 * its own record is held against its leaf where the walk comes to it.
 */
export const erasedBy = (rows: readonly RunRow[]): Erased => {
  const ranges: (IndexRange & ErasedBy)[] = []
  for (const row of rows) {
    const run = Number(row.log_index)
    const said = sayingOf(row.record)
    if (said === null || said.ranges.some(({ high }) => high >= run)) continue
    const ended = said.lastEnded < said.before && said.before <= localDay.format(row.recorded_at)
    ranges.push(...said.ranges.map((range) => ({ ...range, run, ended })))
  }
  ranges.sort((a, b) => a.low - b.low)
  return (index) => {
    const found = lastAtOrBefore(ranges, index)
    return found !== null && index <= found.high ? { run: found.run, ended: found.ended } : null
  }
}

/** What is wrong with the record of a retention-run in itself; null where nothing is. Codes, never content. */
export const runFault = (record: Readonly<Record<string, unknown>>): string | null => {
  if (record['type'] !== 'retention-run') return null
  const said = detailsOf(record)
  if (said === null) return 'retention-run: does not say what it erased'
  const erased = said.ranges.reduce((sum, { low, high }) => sum + high - low + 1, 0)
  return said.count === erased ? null : `retention-run: counts ${said.count} and names ${erased}`
}

interface Saying {
  readonly before: string
  readonly lastEnded: string
  readonly ranges: readonly IndexRange[]
  readonly count: number
}

const sayingOf = (record: Buffer): Saying | null => {
  try {
    return detailsOf(JSON.parse(record.toString('utf8')) as Readonly<Record<string, unknown>>)
  } catch {
    return null
  }
}

const detailsOf = (record: Readonly<Record<string, unknown>>): Saying | null => {
  const details = (record['details'] ?? {}) as Readonly<Record<string, unknown>>
  const { before, lastEnded, entries, erased, rows } = details
  // A run in the rooms alone: no record went.
  if (typeof before === 'string' && rows !== undefined && entries === undefined)
    return { before, lastEnded: '', ranges: [], count: 0 }
  if (typeof before !== 'string' || typeof lastEnded !== 'string' || typeof entries !== 'string') return null
  const ranges = readRanges(entries)
  if (ranges === null || !Array.isArray(erased)) return null
  const count = erased.reduce((sum: number, each) => sum + Number((each as { count?: unknown } | null)?.count), 0)
  return { before, lastEnded, ranges, count }
}

/** Of ranges in order and without overlap. */
const lastAtOrBefore = <T extends IndexRange>(ranges: readonly T[], index: number): T | null => {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.low ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return ranges[low - 1] ?? null
}

const localDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
