import { sql } from 'kysely'
import type { Db, Trx } from './database.ts'

/**
 * Runs `work` in one transaction that sees and writes the rows of this municipality only (row-level security); commits
 * what it returns, rolls back what it throws. Keep it short: no network, no waiting for the log inside.
 */
export const inMunicipality = <T>(db: Db, municipality: string, work: (trx: Trx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await setMunicipality(trx, municipality)
    return work(trx)
  })

/** Sets the municipality of an open transaction, until its end; four digits, `0000` is the operator. */
export const setMunicipality = async (trx: Trx, municipality: string): Promise<void> => {
  if (!/^[0-9]{4}$/.test(municipality)) throw new Error('A municipality code has four digits')
  await sql`SELECT set_config('deelpoort.municipality', ${municipality}, true)`.execute(trx)
}
