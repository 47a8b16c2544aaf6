import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { Task } from './task.ts'

/** States in which something waits. */
export const live = ['open', 'answered', 'refused'] as const

/** Nothing of a message is left in a row that is over. */
export const emptied = { question: null, question_key: null, answer: null, answer_key: null } as const

/** The tasks of a request are over, with all that waited in them. */
export const endTasks = (trx: Trx, municipality: string, request: string): Promise<unknown> =>
  trx
    .updateTable('source_tasks')
    .set({ ...emptied, state: 'over' })
    .where('municipality', '=', municipality)
    .where('request_id', '=', request)
    .where('state', 'in', live)
    .execute()

/** Whether something waits for the asker of a request, and no source is still to answer. */
export const allAnswered = async (trx: Trx, municipality: string, request: string): Promise<boolean> => {
  const rows = await trx
    .selectFrom('source_tasks')
    .select('state')
    .where('municipality', '=', municipality)
    .where('request_id', '=', request)
    .where('state', 'in', live)
    .where('expires_at', '>', sql<Date>`now()`)
    .execute()
  return rows.length > 0 && rows.every(({ state }) => state !== 'open')
}

/** Whether a task still waits for its source. */
export const isWaiting = async (trx: Trx, municipality: string, task: string): Promise<boolean> => {
  const row = await trx
    .selectFrom('source_tasks')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', task)
    .where('state', '=', 'open')
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row !== undefined
}

/** Empties what is past its time, by the database's clock; the requests it was of. */
export const expireTasks = async (trx: Trx, municipality: string): Promise<readonly string[]> => {
  const rows = await expiring(trx, municipality).returning('request_id').execute()
  return [...new Set(rows.map(({ request_id }) => request_id))]
}

/** The same of one request, before its way is walked on. */
export const expireTasksOf = (trx: Trx, municipality: string, request: string): Promise<unknown> =>
  expiring(trx, municipality).where('request_id', '=', request).execute()

const expiring = (trx: Trx, municipality: string) =>
  trx
    .updateTable('source_tasks')
    .set({ ...emptied, state: 'expired' })
    .where('municipality', '=', municipality)
    .where('state', 'in', live)
    .where('expires_at', '<=', sql<Date>`now()`)

/** Open tasks past their deadline of which the source was not reminded yet; from now on it was. */
export const remindTasks = async (
  trx: Trx,
  municipality: string,
): Promise<readonly Pick<Task, 'municipality' | 'id' | 'source'>[]> => {
  const rows = await trx
    .updateTable('source_tasks')
    .set({ reminded_at: sql<Date>`now()` })
    .where('municipality', '=', municipality)
    .where('state', '=', 'open')
    .where('reminded_at', 'is', null)
    .where('due_at', '<=', sql<Date>`now()`)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['id', 'source'])
    .execute()
  return rows.map(({ id, source }) => ({ municipality, id, source }))
}
