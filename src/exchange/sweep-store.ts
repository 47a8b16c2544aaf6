import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'

/** A request whose gateway has not come back in time. */
export interface Overdue {
  readonly id: string
  readonly run: number
  readonly expiresAt: Date
}

/** Running requests of a municipality whose lease has ended, by the database's clock; a hundred at a time. */
export const overdue = (trx: Trx, municipality: string): Promise<Overdue[]> =>
  trx
    .selectFrom('data_requests')
    .select(['id', 'run', 'expires_at as expiresAt'])
    .where('municipality', '=', municipality)
    .where('status', '=', 'running')
    .where('lease_until', '<', sql<Date>`now()`)
    .orderBy('lease_until')
    .limit(100)
    .execute()

/** Takes the run over for a minute: the number moves on, and with it the stand that the old run rests on. */
export const takeOver = async (trx: Trx, municipality: string, { id, run }: Overdue): Promise<number | null> => {
  const row = await trx
    .updateTable('data_requests')
    .set({ run: run + 1, lease_until: sql<Date>`now() + interval '1 minute'` })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('run', '=', run)
    .where('status', '=', 'running')
    .where('lease_until', '<', sql<Date>`now()`)
    .returning('run')
    .executeTakeFirst()
  return row?.run ?? null
}
