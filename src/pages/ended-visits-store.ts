import { sql } from 'kysely'
import type { Db } from '../store/database.ts'

/** Visits that were ended by logging out, known to every gateway on this database. */
export interface EndedVisits {
  /** Ends a visit; it is remembered until then (RFC 3339), and a minute longer: clocks differ. */
  end(session: string, until: string): Promise<void>
  hasEnded(session: string): Promise<boolean>
  /** Forgets what could not be used any more anyway. */
  forget(): Promise<void>
}

/** Over the application's login. */
export const endedVisits = (db: Db): EndedVisits => ({
  end: async (session, until) => {
    await db
      .insertInto('ended_visits')
      .values({ session, forget_at: sql<Date>`${until}::timestamptz + interval '1 minute'` })
      .onConflict((conflict) => conflict.column('session').doNothing())
      .execute()
  },
  hasEnded: async (session) => {
    const found = await db
      .selectFrom('ended_visits')
      .select('session')
      .where('session', '=', session)
      .executeTakeFirst()
    return found !== undefined
  },
  forget: async () => {
    await db
      .deleteFrom('ended_visits')
      .where('forget_at', '<', sql<Date>`now()`)
      .execute()
  },
})
