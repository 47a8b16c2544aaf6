import { sql } from 'kysely'
import type { Db } from '../store/database.ts'
import type { EntryType } from './entry.ts'
import { closes } from './closings.ts'
import { appendGroups } from './log-store.ts'

/** An entry of one exchange, as far as its closing needs it; in the order of the log. */
export interface ExchangeEntry {
  readonly id: string
  readonly type: EntryType
  readonly person: string
  readonly outcome: string
  readonly record: Readonly<Record<string, unknown>>
  /** What `decide` was given; null where the entry holds none, or they were erased. */
  readonly facts: unknown
}

/** All entries of one exchange about its persons. Call with the municipality set on the transaction. */
export const entriesOfExchange = async (db: Db, municipality: string, exchangeId: string): Promise<ExchangeEntry[]> => {
  const { rows } = await sql<ExchangeEntry>`
    SELECT id, type, person_id AS person, outcome, convert_from(record, 'UTF8')::json AS record,
      convert_from(facts, 'UTF8')::json AS facts
    FROM log_records
    WHERE municipality = ${municipality} AND exchange_id = ${exchangeId} AND person_id IS NOT NULL
    ORDER BY log_index`.execute(db)
  return rows
}

/** Resolves once every append that was under way is committed: what is read after it misses none that began before. */
export const settled = async (db: Db, municipality: string): Promise<void> => {
  await appendGroups(db, municipality, [])
}

/** Decisions that permit something and that nothing has closed yet (decisions.md 14): the last of each person, if open. */
export const openDecisions = (entries: readonly ExchangeEntry[]): readonly ExchangeEntry[] => {
  const open = new Map<string, ExchangeEntry>()
  for (const entry of entries) {
    if (entry.type === 'decision' && entry.outcome.startsWith('permit')) open.set(entry.person, entry)
    if (closes(entry.record)) open.delete(entry.person)
  }
  return [...open.values()]
}
