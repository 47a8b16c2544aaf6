import { CompiledQuery, sql } from 'kysely'
import PgBoss from 'pg-boss'
import type { Db } from './database.ts'
import type { Fault } from './fault.ts'
import { faultOf } from './fault.ts'
import { openDatabase } from './pool.ts'

/** A job as a worker takes it: its data holds ids and nothing else. */
export interface Job {
  readonly id: string
  readonly data: unknown
}

/** How the queue is opened. `leaseSeconds`: after how long a job whose process died comes back to the others. */
export interface JobQueueOptions {
  /** The application's login: the queue has a small pool of its own, so that no call waits behind it. */
  readonly url: string
  readonly queues: readonly string[]
  readonly leaseSeconds: number
  readonly onFault: (fault: Fault) => void
}

/** Jobs in PostgreSQL (pg-boss). They are put in by `enqueue_job`, in the transaction of what causes them. */
export interface JobQueue {
  /** Takes at most `most` jobs that are due, for the length of a lease. */
  take(queue: string, most: number): Promise<readonly Job[]>
  /** The job is done. */
  done(queue: string, id: string): Promise<void>
  /** It went wrong: it comes back later, each time after a longer while. Nothing of the error is kept. */
  failed(queue: string, id: string): Promise<void>
  close(): Promise<void>
}

/** Opens the queue; throws where its tables are not those of the installed library. It makes and changes no table. */
export const openJobQueue = async ({ url, queues, leaseSeconds, onFault }: JobQueueOptions): Promise<JobQueue> => {
  const db = openDatabase({ url, name: 'deelpoort queue', max: 4, patience: 30_000, onError: onFault })
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(db, text, values) },
    migrate: false,
    schedule: false,
    supervise: true,
    maintenanceIntervalSeconds: Math.max(1, Math.floor(leaseSeconds / 4)),
    archiveCompletedAfterSeconds: 3600,
    deleteAfterHours: 1,
  })
  boss.on('error', (error) => onFault(faultOf(error)))
  try {
    await boss.start()
    await sql`UPDATE pgboss.queue SET expire_seconds = ${leaseSeconds}, updated_on = now()
      WHERE name = ANY (${queues}) AND expire_seconds <> ${leaseSeconds}`.execute(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    take: async (queue, most) => boss.fetch(queue, { batchSize: most }),
    done: async (queue, id) => void (await boss.complete(queue, id)),
    failed: async (queue, id) => void (await boss.fail(queue, id, { word: 'failed' })),
    close: async () => {
      await boss.stop({ graceful: false })
      await db.destroy()
    },
  }
}

/** The library's own transactions are one text: where one breaks off, its connection goes back without it. */
const execute = (db: Db, text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }> =>
  db.connection().execute(async (connection) => {
    try {
      const { rows } = await connection.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]))
      return { rows: rows ?? [] }
    } catch (error) {
      if (/^\s*BEGIN;/.test(text)) await sql`ROLLBACK`.execute(connection)
      throw error
    }
  })
