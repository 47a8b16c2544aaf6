import { allAnswered } from '../inbox/task-end-store.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Question } from './ask.ts'
import type { DataRequest, Status } from './data-request.ts'
import { requestColumns } from './data-request-store.ts'

/** Keeps a request's row until the end of the transaction: no run ends, and no other verdict readies it, meanwhile. */
export const holdRequest = (trx: Trx, municipality: string, id: string): Promise<unknown> =>
  trx
    .selectFrom('data_requests')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .execute()

/** What waited for a person waits no more: a retry finishes it (decisions.md 28). One that is running finds out itself. */
export const readyRequest = (trx: Trx, municipality: string, id: string): Promise<unknown> =>
  move(trx, municipality, id, ['awaiting-review'], 'ready')

/** What its sources answer in their own time is all there: a retry brings it. One that is running finds out itself. */
export const readyAnswered = async (trx: Trx, municipality: string, id: string): Promise<void> => {
  if (await allAnswered(trx, municipality, id)) await move(trx, municipality, id, ['awaiting-source'], 'ready')
}

/** No source answered these requests in time, or nobody fetched what it said: it is gone, and a retry asks anew. */
export const lapseAwaited = async (trx: Trx, municipality: string, ids: readonly string[]): Promise<void> => {
  for (const id of ids) await move(trx, municipality, id, ['awaiting-source', 'ready'], 'failed')
}

/** Cancels a request that waits; false where it no longer did. */
export const cancelRequest = async (
  trx: Trx,
  municipality: string,
  id: string,
  from: readonly Status[],
): Promise<boolean> => (await move(trx, municipality, id, from, 'cancelled')).numUpdatedRows === 1n

const move = (trx: Trx, municipality: string, id: string, from: readonly Status[], status: Status) =>
  trx
    .updateTable('data_requests')
    .set({ status })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirstOrThrow()

/** The question of a request, whoever asked it: for who must judge it. */
export const questionIn = (db: Db, municipality: string, id: string): Promise<Question | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('data_requests')
      .select('question')
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .executeTakeFirst()
    return (row?.question as Question | undefined) ?? null
  })

/** A request, whoever asked it: for a task that follows it. */
export const requestIn = (db: Db, municipality: string, id: string): Promise<DataRequest | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('data_requests')
      .select(requestColumns)
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .executeTakeFirst()
    return (row as DataRequest | undefined) ?? null
  })
