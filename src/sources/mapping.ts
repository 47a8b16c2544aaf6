import { isLocalDate } from './answer-schema.ts'
import { nothing, pointedAt } from './json-pointer.ts'
import type { SourceRequest } from './source-contract-schema.ts'

/** Where a value stands: a JSON Pointer (RFC 6901), or the same value always. */
export type Place = string | { readonly is: string | number | boolean }

/** How the records of one category are read. Pointers but `records` start at the record. */
export interface CategoryMapping {
  /** The list of records, or the one record. Nothing there: nothing is held. */
  readonly records: string
  readonly recordedAt: Place
  /** `recordedAt` where absent. */
  readonly lastChangedAt?: Place | undefined
  readonly retainUntil: Place | { readonly yearsAfterLastChange: number }
  readonly origin: Place
  readonly conditions?: string | undefined
  readonly fields: Readonly<Record<string, Place>>
}

/** How a source's own shape of an answer becomes that of the contract. `person`: where it says about whom it answers. */
export interface SourceMapping {
  readonly person?: string | undefined
  readonly categories: Readonly<Record<string, CategoryMapping>>
}

/** An answer in the contract's shape, not checked yet, and how many values nobody pointed at; null: no such shape. */
export type Mapped = { readonly body: unknown; readonly unread: number } | null

/**
 * Reads an answer by a mapping. It is total: a pointer that leads nowhere, or to null, is an absent value; what it finds
 * is checked afterwards as if it came in the contract's own shape. A day where a moment is asked is its beginning in UTC.
 */
export const mapped = (answer: unknown, mapping: SourceMapping, asked: SourceRequest['person']): Mapped => {
  if (typeof answer !== 'object' || answer === null) return null
  const read = new Set<string>()
  const items: unknown[] = []
  for (const [category, way] of Object.entries(mapping.categories)) {
    const found = pointedAt(answer, way.records)
    if (found === nothing || found === null) continue
    const isList = Array.isArray(found)
    for (const [i, record] of (isList ? (found as readonly unknown[]) : [found]).entries()) {
      if (typeof record !== 'object' || record === null || Array.isArray(record)) return null
      items.push(itemOf(category, way, reader(record, isList ? `${way.records}/${i}` : way.records, read)))
    }
  }
  const person = mapping.person === undefined ? undefined : personOf(reader(answer, '', read)(mapping.person), asked)
  return { body: { items, person }, unread: unreadIn(answer, '', read, 0) }
}

type Reader = (place: Place) => unknown

const reader =
  (record: object, at: string, read: Set<string>): Reader =>
  (place) => {
    if (typeof place !== 'string') return place.is
    read.add(at + place)
    const found = pointedAt(record, place)
    return found === nothing || found === null ? undefined : found
  }

const itemOf = (category: string, way: CategoryMapping, at: Reader): unknown => {
  const recordedAt = momentOf(at(way.recordedAt))
  const lastChangedAt = way.lastChangedAt === undefined ? recordedAt : momentOf(at(way.lastChangedAt))
  const { retainUntil } = way
  const years = typeof retainUntil === 'object' && 'yearsAfterLastChange' in retainUntil ? retainUntil : null
  const value: Record<string, unknown> = {}
  for (const [field, place] of Object.entries(way.fields)) {
    const found = at(place)
    if (found !== undefined) value[field] = found
  }
  return {
    category,
    recordedAt,
    lastChangedAt,
    retainUntil: years === null ? at(retainUntil as Place) : yearsOn(lastChangedAt, years.yearsAfterLastChange),
    origin: at(way.origin),
    ...(way.conditions === undefined ? {} : { conditions: at(way.conditions) }),
    values: [value],
  }
}

const day = /^\d{4}-\d{2}-\d{2}/

const momentOf = (found: unknown): unknown =>
  typeof found === 'string' && found.length === 10 && day.test(found) ? `${found}T00:00:00Z` : found

const yearsOn = (moment: unknown, years: number): unknown => {
  if (typeof moment !== 'string' || !day.test(moment)) return undefined
  const year = Number(moment.slice(0, 4)) + years
  const then = `${String(year).padStart(4, '0')}${moment.slice(4, 10)}`
  // 29 February is no day of most years: then the day after it.
  return isLocalDate(then) ? then : then.replace('-02-29', '-03-01')
}

/** Whom the answer says it is about, by the name that was asked by; who has no number is not compared. */
const personOf = (found: unknown, asked: SourceRequest['person']): unknown => {
  const name = typeof found === 'string' || typeof found === 'number' ? String(found) : ''
  if ('bsn' in asked) return { bsn: name.padStart(9, '0') }
  return 'reference' in asked ? { reference: name } : undefined
}

const deepest = 32

/** Values that no pointer read; what lies too deep counts as one. */
const unreadIn = (value: unknown, at: string, read: ReadonlySet<string>, depth: number): number => {
  if (read.has(at)) return 0
  if (typeof value !== 'object' || value === null) return value === null ? 0 : 1
  if (depth === deepest) return 1
  let unread = 0
  for (const [name, member] of Object.entries(value))
    unread += unreadIn(member, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, read, depth + 1)
  return unread
}
