/** `0-4,7`: every index of a list, in order, as a retention-run names what it erased. */
export const indexRanges = (indexes: readonly bigint[]): string => {
  const runs: [bigint, bigint][] = []
  for (const index of [...indexes].sort((a, b) => (a < b ? -1 : 1))) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] + 1n === index) last[1] = index
    else runs.push([index, index])
  }
  return runs.map(([low, high]) => (low === high ? String(low) : `${low}-${high}`)).join(',')
}

/** First and last index of a run. */
export interface IndexRange {
  readonly low: number
  readonly high: number
}

/** Reads `0-4,7`; null where it is not of that form, in order and without overlap. */
export const readRanges = (text: string): readonly IndexRange[] | null => {
  const ranges: IndexRange[] = []
  for (const part of text.split(',')) {
    const [, low, high] = /^(0|[1-9]\d{0,14})(?:-([1-9]\d{0,14}))?$/.exec(part) ?? []
    const range = { low: Number(low), high: Number(high ?? low) }
    if (low === undefined || range.high < range.low || range.low <= (ranges.at(-1)?.high ?? -1)) return null
    ranges.push(range)
  }
  return ranges
}
