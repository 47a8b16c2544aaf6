import { sql } from 'kysely'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality, setMunicipality } from '../../store/in-municipality.ts'
import type { Entry } from '../entry.ts'
import { appendGroups } from '../log-store.ts'
import { prepare } from '../record.ts'
import { CannotDetach } from './cannot-detach.ts'
import { tableOf } from './month-in-database.ts'
import { mayGo, type WrittenMonth } from './write-months.ts'
import { everyMunicipality } from '../verify-store.ts'

/** A written file with its SHA-256, as it was read back and verified. */
export interface VerifiedMonth extends WrittenMonth {
  readonly digest: Buffer
}

/** What is detached, and the entry about it in a log (`0000`: the operator's), by what it says. */
export interface Detaching {
  readonly month: string
  readonly files: readonly VerifiedMonth[]
  readonly entry: (municipality: string, details: Entry['details']) => Entry
}

/**
 * Detaches a month, in one transaction: an entry in the operator's log and in each log that has entries in it, how far each
 * now lies in a file, and the two partitions. It looks again whether all of it may go. Waits half a second at most for any
 * lock, less than anybody who appends: then nothing was done and it can be tried again. The partitions stay as tables of
 * their own, which no login of the gateway reads, until the owner drops them.
 */
export const detachMonth = (db: Db, { month, files, entry }: Detaching): Promise<void> =>
  inMunicipality(db, '0000', async (trx) => {
    await sql`SET LOCAL lock_timeout = '500ms'`.execute(trx)
    const municipalities = await everyMunicipality(trx)
    // As every append: the heads first, then the tables.
    await sql`SELECT FROM log_heads ORDER BY municipality FOR NO KEY UPDATE`.execute(trx)
    await sql`LOCK TABLE log_leaves, log_records IN ACCESS EXCLUSIVE MODE`.execute(trx)
    for (const municipality of municipalities) await asWritten(trx, municipality, month, files)

    const logs = files.map(({ log }) => log)
    await append(trx, entry('0000', { change: 'log-month-detached', month, logs }))
    for (const { municipality, first, size, root, digest } of files) {
      const details = { month, first: String(first), size: String(size), root, sha256: digest.toString('hex') }
      await append(trx, entry(municipality, { change: 'log-month-detached-here', ...details }))
      await setMunicipality(trx, municipality)
      await trx
        .insertInto('log_detached')
        .values({
          ...{ municipality, recorded_month: `${month}-01`, first_index: String(first), size: String(size) },
          file_sha256: digest,
        })
        .execute()
    }
    for (const parent of ['log_leaves', 'log_records'] as const)
      await sql`ALTER TABLE ${sql.table(parent)} DETACH PARTITION ${sql.table(tableOf(parent, month))}`.execute(trx)
  })

const asWritten = async (
  trx: Trx,
  municipality: string,
  month: string,
  files: readonly VerifiedMonth[],
): Promise<void> => {
  await setMunicipality(trx, municipality)
  const now = await mayGo(municipality, { trx, head: null }, month)
  const file = files.find((each) => each.municipality === municipality)
  if (now?.first !== file?.first || now?.size !== file?.size)
    throw new CannotDetach(`${month} of ${municipality} is not what was written by now.`)
}

const append = async (trx: Trx, entry: Entry): Promise<void> => {
  await appendGroups(trx, entry.municipality, [{ entries: [prepare(entry)], stands: [] }])
}
