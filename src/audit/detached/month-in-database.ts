import { sql } from 'kysely'
import type { Trx } from '../../store/database.ts'

/** The entries of a log in a month that is to be detached, and what stands in the way; null where it has none. */
export interface MonthInDatabase {
  readonly first: number
  readonly size: number
  readonly hindrance: string | null
}

/** Whether the database holds a month as partitions of its own. */
export const isAttached = async (trx: Trx, month: string): Promise<boolean> => {
  const { rows } = await sql<{ n: string }>`
    SELECT count(*) AS n FROM pg_inherits WHERE inhparent IN ('log_leaves'::regclass, 'log_records'::regclass)
      AND inhrelid IN (to_regclass(${tableOf('log_leaves', month)}), to_regclass(${tableOf('log_records', month)}))`.execute(
    trx,
  )
  return rows[0]?.n === '2'
}

/** The partition of a month. */
export const tableOf = (parent: 'log_leaves' | 'log_records', month: string): string =>
  `${parent}_${month.replace('-', '_')}`

/**
 * Looks at a month of one log. It may go when nothing lies beside its leaves any more but retention-runs, which are about
 * nobody: while a record is kept it must stay where its term is watched and a person's access reaches it (AVG 5 lid 1 e, 15).
 */
export const monthInDatabase = async (
  trx: Trx,
  municipality: string,
  month: string,
): Promise<MonthInDatabase | null> => {
  const day = `${month}-01`
  const { rows } = await sql<Found>`
    SELECT min(log_index) AS first, max(log_index) + 1 AS size, count(*) AS leaves,
      (SELECT t.size FROM log_trees t WHERE t.municipality = ${municipality}) AS signed,
      (SELECT count(*) FROM log_records r
       WHERE r.municipality = ${municipality} AND r.recorded_month = ${day}::date
         AND (r.type <> 'retention-run' OR r.facts IS NOT NULL)) AS kept,
      EXISTS (SELECT FROM log_leaves e WHERE e.municipality = ${municipality} AND e.recorded_month < ${day}::date) AS earlier,
      max(log_index) >= exported_until(${municipality}) AS awaited
    FROM log_leaves WHERE municipality = ${municipality} AND recorded_month = ${day}::date`.execute(trx)
  const [found] = rows
  if (found?.first == null || found.size === null) return null
  const [first, size] = [Number(found.first), Number(found.size)]
  return { first, size, hindrance: hindranceOf(found, size - first) }
}

interface Found {
  readonly first: string | null
  readonly size: string | null
  readonly leaves: string
  readonly signed: string
  readonly kept: string
  readonly earlier: boolean
  readonly awaited: boolean | null
}

const hindranceOf = ({ size, leaves, signed, kept, earlier, awaited }: Found, length: number): string | null => {
  if (kept !== '0')
    return `${kept} record(s) are still kept, whose term has not ended or that retention has not erased yet`
  if (earlier) return 'an earlier month is still there: months go in their order'
  if (Number(leaves) !== length) return 'entries lack: see what audit:verify says'
  if (Number(signed) < Number(size)) return 'not all of it is signed yet'
  return awaited === true ? 'a collector has not confirmed all of it' : null
}
