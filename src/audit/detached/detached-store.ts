import type { Trx } from '../../store/database.ts'

/** A month of a log that lies in a file: its entries from `first` to before `size`, which is that of the tree at its end. */
export interface DetachedMonth {
  /** `2025-03`. */
  readonly month: string
  readonly first: number
  readonly size: number
  /** SHA-256 of the file; null: none is known. */
  readonly digest: Buffer | null
}

/** What is detached of a log, in its order: months go in their order, so together they are its beginning. */
export const detachedMonths = async (trx: Trx, municipality: string): Promise<readonly DetachedMonth[]> => {
  const rows = await trx
    .selectFrom('log_detached')
    .select(['recorded_month', 'first_index', 'size', 'file_sha256'])
    .where('municipality', '=', municipality)
    .orderBy('recorded_month')
    .execute()
  return rows.map((row) => ({
    month: row.recorded_month.slice(0, 7),
    first: Number(row.first_index),
    size: Number(row.size),
    digest: row.file_sha256,
  }))
}

/** The index of the first entry of a log that is in the database: those before it are detached. */
export const detachedUntil = async (trx: Trx, municipality: string): Promise<number> => {
  const row = await trx
    .selectFrom('log_detached')
    .select('size')
    .where('municipality', '=', municipality)
    .orderBy('recorded_month', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Number(row?.size ?? 0)
}
