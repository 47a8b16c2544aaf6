import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, Db } from './database.ts'
import { type Fault, faultOf } from './fault.ts'

const dateOid = 1082

/**
 * How a pool is opened. `max` connections (10); `patience` in milliseconds is the lock, statement and
 * idle-in-transaction time-out of every session (2000; 0: none, for migrations); `onError` hears of idle connections
 * that broke.
 */
export interface PoolOptions {
  readonly url: string
  readonly name: string
  readonly max?: number
  readonly patience?: number
  readonly onError?: (fault: Fault) => void
}

/**
 * A pool of connections; nothing is connected before the first query. bigint and date come as strings (`YYYY-MM-DD`),
 * timestamptz as Date. Close it with `destroy()`.
 */
export const openDatabase = (options: PoolOptions): Db => {
  const patience = options.patience ?? 2000
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.name,
    // Whatever the server is set to: no parameter of a failing statement in its log (decisions.md 31).
    options: '-c log_parameter_max_length_on_error=0',
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: patience,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: patience,
    types: { getTypeParser },
  })
  const hear = (error: Error) => options.onError?.(faultOf(error))
  pool.on('error', hear)
  // One that is in use when the server ends it: without a listener of its own the error would end the process.
  pool.on('connect', (connection) => void connection.on('error', hear))
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/** A local date must not pass through a Date: that would move it with the time zone of the machine. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === dateOid ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text')
