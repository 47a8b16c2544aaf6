import { insertObligations } from '../consent/obligation-store.ts'
import { settlePart } from '../inbox/notice-part-store.ts'
import { endTasks } from '../inbox/task-end-store.ts'
import { isNoNotice } from './data-request-store.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { RunEnd, Status } from './data-request.ts'
import { leaseOfSeconds } from './lease-store.ts'
import { readyAnswered } from './ready-store.ts'

/** Runs of data requests: leased, broken off, ended. A run whose number has passed ends nothing. */
export const runStore = (db: Db) => ({
  /** Leases a waiting request for one more run; null where it is running or cannot be walked again. */
  lease: (municipality: string, id: string, from: readonly Status[], leaseSeconds: number): Promise<number | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .updateTable('data_requests')
        .set((eb) => ({ status: 'running', run: eb('run', '+', 1), lease_until: leaseOfSeconds(leaseSeconds) }))
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('status', 'in', from)
        .returning('run')
        .executeTakeFirst()
      return row?.run ?? null
    }),

  /** A run broke off: its lease ends now, and the sweeper closes what it left open. */
  abandon: (municipality: string, id: string, run: number): Promise<unknown> =>
    inMunicipality(db, municipality, (trx) =>
      trx
        .updateTable('data_requests')
        .set({ lease_until: leaseOfSeconds(0) })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('run', '=', run)
        .where('status', '=', 'running')
        .execute(),
    ),

  /** Ends a run with its outcome, and what comes of it in the same transaction; false where another run has taken over. */
  end: (
    municipality: string,
    id: string,
    run: number,
    end: RunEnd,
    also: (trx: Trx) => Promise<unknown> = async () => undefined,
  ): Promise<boolean> =>
    inMunicipality(db, municipality, async (trx) => {
      const ended = await endRun(trx, municipality, id, run, end)
      if (ended) await also(trx)
      return ended
    }),
})

export type RunStore = ReturnType<typeof runStore>

/** Ends a run inside a transaction (the sweeper's, with its entries). */
export const endRun = async (
  trx: Trx,
  municipality: string,
  id: string,
  run: number,
  end: RunEnd,
): Promise<boolean> => {
  const done = await trx
    .updateTable('data_requests')
    .set({
      status: end.status,
      lease_until: null,
      ...(end.result === undefined ? {} : { result: JSON.stringify(end.result) }),
      ...(end.sentAt === undefined ? {} : { data_sent_at: end.sentAt }),
    })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('run', '=', run)
    .where('status', '=', 'running')
    .returning(isNoNotice.as('asks'))
    .executeTakeFirst()
  if (done === undefined) return false
  await (done.asks ? settleTasks : settlePart)(trx, municipality, id, end.status)
  const { duties = [], organisation = null } = end
  if (organisation !== null) {
    const rows = duties.map((duty) => ({ ...duty, organisation, exchange: id, withdrawal: null }))
    await insertObligations(trx, municipality, rows, new Date().toISOString())
  }
  return true
}

/**
 * What sources answer in their own time lies there until it was given or is decided otherwise; a run that failed gave
 * nothing. What came while the run was under way is there for the next.
 */
const settleTasks = async (trx: Trx, municipality: string, id: string, status: Status): Promise<void> => {
  if (status === 'failed') return
  if (status === 'awaiting-source') return readyAnswered(trx, municipality, id)
  await endTasks(trx, municipality, id)
}
