import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** A page of counting; small enough for the patience of the gateway's login. */
const atOnce = 4000
/** Days that an hour is kept. */
const keptDays = 9

/** Counts how sources do by the hour, on the application's login; who shows them reads them (docs/decisions/0050). */
export const sourceHours = (db: Db) => ({
  /** Counts what is not counted yet, in at most so many pages; tells whether all is. */
  count: async (municipality: string, pages = Infinity): Promise<boolean> => {
    for (let page = 0; page < pages; page++) {
      const { rows } = await sql<{ passed: number }>`
        SELECT count_source_hours(${municipality}, ${atOnce}) AS passed`.execute(db)
      if ((rows[0]?.passed ?? 0) === 0) return true
    }
    return false
  },

  /** Lets go of hours of before the week. */
  forget: (municipality: string): Promise<void> =>
    inMunicipality(db, municipality, async (trx) => {
      await sql`DELETE FROM source_hours WHERE municipality = ${municipality}
        AND hour < clock_timestamp() - make_interval(days => ${keptDays})`.execute(trx)
    }),
})
