import { sql } from 'kysely'
import type { Db } from '../../src/store/database.ts'

const writer = 'FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json)'

/** Does something while no gateway can write to the log: its login may not call the one writer. */
export const withoutWriter = async (owner: Db, work: () => Promise<void>): Promise<void> => {
  await sql.raw(`REVOKE EXECUTE ON ${writer} FROM deelpoort_app`).execute(owner)
  try {
    await work()
  } finally {
    await sql.raw(`GRANT EXECUTE ON ${writer} TO deelpoort_app`).execute(owner)
  }
}
