import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** The last verification that somebody asked for: when, and what it found; `result` null: it is under way. */
export interface Verified {
  readonly at: string
  readonly result: string | null
}

/** What was verified last on the pages; null: nothing ever was. */
export const lastVerified = (db: Db, municipality: string): Promise<Verified | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('log_verifications')
      .select(['started_at', 'ended_at', 'result'])
      .where('municipality', '=', municipality)
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : { at: (row.ended_at ?? row.started_at).toISOString(), result: row.result }
  })
