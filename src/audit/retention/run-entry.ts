import type { Actor, Entry } from '../entry.ts'
import { plainEntry } from '../plain-entry.ts'
import type { EndedEntry, Ending, LogToErase, RowCounts } from './erasing-store.ts'
import { indexRanges } from './index-ranges.ts'

/** How many entries of one type were erased, by which row of the tables and which law. */
export interface ErasedCount {
  readonly type: string
  readonly row: string
  readonly law: readonly string[]
  readonly count: number
}

/** Who erases, when, and how long the entry about it is kept at least. */
export interface Eraser {
  readonly actor: Actor
  readonly at: string
  readonly retainUntil: string
}

/**
 * What a run did: places, and counts by type and law; never what stood there. The places are how verification knows a
 * record that was erased from one that was taken away.
 */
export const runEntry = (log: LogToErase, ending: Ending, entries: readonly EndedEntry[], eraser: Eraser): Entry =>
  entryOf(log, eraser, {
    before: ending.before,
    lastEnded: entries.reduce((last, { ended }) => (ended > last ? ended : last), ''),
    entries: indexRanges(entries.map(({ index }) => BigInt(index))),
    erased: countsOf(entries, ending.terms),
  })

/** What a run did in the rooms: counts of rows. */
export const rowsEntry = (log: LogToErase, before: string, rows: RowCounts, eraser: Eraser): Entry =>
  entryOf(log, eraser, { before, rows })

const entryOf = (
  { municipality, controllers }: LogToErase,
  { actor, at, retainUntil }: Eraser,
  details: Entry['details'],
): Entry =>
  plainEntry({
    type: 'retention-run',
    at,
    municipality,
    controllers: controllers.length > 0 ? controllers : [actor.organisation],
    actor,
    operation: 'retention',
    retainUntil,
    details,
  })

/** Counts by type and row, in order. */
export const countsOf = (entries: readonly EndedEntry[], terms: Ending['terms']): readonly ErasedCount[] =>
  summed(
    entries.map(({ type, term }) => {
      const row = term ?? 'none'
      return { type, row, law: terms.find(({ id }) => id === row)?.law ?? [], count: 1 }
    }),
  )

/** Counts of the same type and row together. */
export const summed = (counts: readonly ErasedCount[]): readonly ErasedCount[] => {
  const sums = new Map<string, ErasedCount>()
  for (const each of counts) {
    const key = `${each.type} ${each.row}`
    sums.set(key, { ...each, count: (sums.get(key)?.count ?? 0) + each.count })
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}
