import { sql } from 'kysely'
import type { Trx } from './database.ts'

/** Puts a job in a queue, in the transaction of what causes it. Its data are ids and nothing else. */
export const enqueue = async (trx: Trx, queue: string, data: Readonly<Record<string, string>>): Promise<void> => {
  await sql`SELECT enqueue_job(${queue}, ${JSON.stringify(data)}::jsonb)`.execute(trx)
}
