import type { EntryType } from '../audit/entry.ts'
import type { Tables } from '../core/tables.ts'

/** Years for entries the tables name no term for: the life of what they record plus the limitation (domain.md H). */
const otherwise = 20

/**
 * How long an entry of this type about these categories is kept at least, as a local date: the longest term of the
 * rows of retention.yaml that name its type, for any of its categories, or for its purpose.
 */
export const retainUntil = (
  tables: Tables,
  type: EntryType,
  categories: readonly string[],
  localDate: string,
  purpose: string | null = null,
): string => {
  const rows = (tables.retention?.events ?? []).filter((row) => row.entries.includes(type))
  const fitting = rows.filter(
    (row) =>
      (row.categories.length === 0 || row.categories.some((c) => categories.includes(c))) &&
      (row.purposes.length === 0 || (purpose !== null && row.purposes.includes(purpose))),
  )
  const years = Math.max(0, ...fitting.map((row) => row.min))
  return yearsLater(localDate, years > 0 ? years : otherwise)
}

const yearsLater = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years)}${leapSafe(date.slice(4))}`

/** 29 February has no anniversary in most years; the term ends a day later, never earlier. */
const leapSafe = (rest: string): string => (rest === '-02-29' ? '-03-01' : rest)
