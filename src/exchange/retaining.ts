import type { EntryType } from '../audit/entry.ts'
import type { EventTerm } from '../core/retention.ts'
import type { Tables } from '../core/tables.ts'

/** Years for entries the tables name no term for: the life of what they record plus the limitation (domain.md H). */
const otherwise = 20

/** What went, as far as its term depends on it: the kind of its source, and the last day on which that keeps it. */
export interface Went {
  readonly sourceKind: string
  readonly keptUntil: string | null
}

/**
 * How long an entry of this type about these categories is kept at least, as a local date: the longest term of the
 * rows of retention.yaml that name its type, for any of its categories, or for its purpose. What was released is kept as
 * long as the law keeps the file it came from, and as long as its source says it keeps that (Wmo 5.3.4 lid 1: longer where
 * needed), where the row sets no longest term.
 */
export const retainUntil = (
  tables: Tables,
  type: EntryType,
  categories: readonly string[],
  localDate: string,
  purpose: string | null = null,
  went: Went | null = null,
): string => {
  const rows = (tables.retention?.events ?? []).filter((row) => row.entries.includes(type))
  const fitting = rows.filter(
    (row) =>
      (row.categories.length === 0 || row.categories.some((c) => categories.includes(c))) &&
      (row.purposes.length === 0 || (purpose !== null && row.purposes.includes(purpose))),
  )
  const row = longest(fitting)
  const ofFile = went === null ? 0 : yearsOfFile(tables, went.sourceKind)
  const years = Math.max(row?.min ?? 0, row?.max === null ? ofFile : Math.min(ofFile, row?.max ?? 0))
  const until = yearsLater(localDate, years > 0 ? years : otherwise)
  if (went?.keptUntil == null || went.keptUntil <= until) return until
  const last = row?.max == null ? went.keptUntil : yearsLater(localDate, row.max)
  return last < went.keptUntil ? last : went.keptUntil
}

const longest = (rows: readonly EventTerm[]): EventTerm | null =>
  rows.reduce<EventTerm | null>((best, row) => (best !== null && best.min >= row.min ? best : row), null)

/** The longest fixed term of the law for files of this kind of organisation; 0: none is known. */
const yearsOfFile = ({ retention }: Tables, kind: string): number =>
  Math.max(0, ...(retention?.sources ?? []).filter(({ kinds }) => kinds.includes(kind)).map(({ years }) => years ?? 0))

const yearsLater = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years)}${leapSafe(date.slice(4))}`

/** 29 February has no anniversary in most years; the term ends a day later, never earlier. */
const leapSafe = (rest: string): string => (rest === '-02-29' ? '-03-01' : rest)
