import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import type { Prepared } from '../record.ts'

/** A row of retention.yaml about entries, as far as erasing must know it. */
export interface Term {
  readonly id: string
  readonly entries: readonly string[]
  readonly categories: readonly string[]
  readonly purposes: readonly string[]
  readonly min: number
  readonly max: number | null
  readonly law: readonly string[]
}

/** Why an entry whose term has ended is kept all the same (migrations/0027_retention.sql). */
export type KeptFor = 'verification' | 'export' | 'restriction' | 'request' | 'review' | 'duty' | 'case'

/** An entry whose term has ended: its place, what carried its term, and what keeps it; null: nothing. */
export interface EndedEntry {
  readonly month: string
  readonly index: string
  readonly type: string
  readonly term: string | null
  readonly ended: string
  readonly kept: KeptFor | null
}

/** One log, and its controllers on that day. */
export interface LogToErase {
  readonly municipality: string
  readonly log: string
  readonly controllers: readonly string[]
}

/** How many rows of the rooms, by what they are: requests, events, consents, withdrawals, rounds, facts, cases, persons. */
export type RowCounts = Readonly<Record<string, number>>

/** Which day erases what: entries whose term ended before it, by these terms. */
export interface Ending {
  readonly municipality: string
  readonly before: string
  readonly terms: readonly Term[]
}

/** What the retention login can do to the logs: these functions, and nothing else. */
export const erasingStore = (db: Db) => ({
  logs: async (day: string): Promise<readonly LogToErase[]> => {
    const { rows } = await sql<LogToErase>`
      SELECT municipality, log_name AS log, controllers FROM logs_to_erase(${day})`.execute(db)
    return rows
  },

  /** Makes the indexes that the search for ended terms needs, of months that are over. */
  indexTerms: async (): Promise<void> => {
    await sql`SELECT index_terms()`.execute(db)
  },

  /** Has PostgreSQL's planner forget what it remembers of values that are gone. */
  sampleAnew: async (): Promise<void> => {
    await sql`SELECT sample_anew()`.execute(db)
  },

  /** The next ones after a place, in the order of the log. */
  ended: async (
    { municipality, before, terms }: Ending,
    after: Pick<EndedEntry, 'month' | 'index'> | null,
    limit: number,
  ): Promise<readonly EndedEntry[]> => {
    const { month, index } = after ?? { month: '0001-01-01', index: '-1' }
    const { rows } = await sql<EndedEntry>`
      SELECT recorded_month AS month, log_index AS index, type, term, ended, kept
      FROM ended_entries(${municipality}, ${before}, ${JSON.stringify(terms)}::jsonb, ${month}, ${index}, ${limit})
    `.execute(db)
    return rows
  },

  /** Erases these and appends their run, in one transaction; false: another run was first, or one is kept by now. */
  erase: async (
    { municipality, before, terms }: Ending,
    entries: readonly Pick<EndedEntry, 'month' | 'index'>[],
    { record, salt, digest }: Prepared,
  ): Promise<boolean> => {
    const { rows } = await sql<{ index: string | null }>`
      SELECT erase_entries(${municipality}, ${before}, ${JSON.stringify(terms)}::jsonb,
        ${entries.map(({ month }) => month)}::date[], ${entries.map(({ index }) => index)}::bigint[],
        ${record}, ${salt}, ${digest}) AS index
    `.execute(db)
    return (rows[0]?.index ?? null) !== null
  },

  /**
   * Deletes the next rows of the rooms that the log keeps nothing of, and appends their run; without one it only tells how
   * many. Null: done as the run says; else what there is to delete by now, and nothing was done.
   */
  forget: async (
    { municipality, before }: Omit<Ending, 'terms'>,
    limit: number,
    run: Prepared | null,
  ): Promise<RowCounts | null> => {
    const { rows } = await sql<{ counts: RowCounts | null }>`
      SELECT forget_rows(${municipality}, ${before}, ${limit}, ${run?.record ?? null}, ${run?.salt ?? null},
        ${run?.digest ?? null}) AS counts
    `.execute(db)
    return rows[0]?.counts ?? null
  },
})

export type ErasingStore = ReturnType<typeof erasingStore>
