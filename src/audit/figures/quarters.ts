/** A calendar quarter in local time, `2026-Q3`. */
export type Quarter = `${number}-Q${number}`

/** The quarter of a local day. */
export const quarterOf = (localDate: string): Quarter =>
  `${Number(localDate.slice(0, 4))}-Q${Math.ceil(Number(localDate.slice(5, 7)) / 3)}`

/** The quarter so many after (or before) another. */
export const quarterAfter = (quarter: Quarter, by = 1): Quarter => {
  const at = yearOf(quarter) * 4 + Number(quarter.slice(6)) - 1 + by
  return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
}

/** Its first local day. */
export const firstDayOf = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`

/** Its year. */
export const yearOf = (quarter: Quarter): number => Number(quarter.slice(0, 4))

/** The four quarters of a year. */
export const quartersOf = (year: number): readonly Quarter[] =>
  ([1, 2, 3, 4] as const).map((n): Quarter => `${year}-Q${n}`)

/** Text that is a quarter, or null. */
export const quarterIn = (text: unknown): Quarter | null =>
  typeof text === 'string' && /^20[0-9]{2}-Q[1-4]$/.test(text) ? (text as Quarter) : null
