import { sql } from 'kysely'
import type { Db } from '../store/database.ts'

/** DPoP proofs that were used, shared by every gateway on this database (RFC 9449 11.1). */
export interface UsedProofs {
  /** Marks a proof as used; false where it was before. Rejects where that cannot be known. */
  use(digest: Buffer): Promise<boolean>
  /** Forgets what is too old to be accepted anyway; gives how many. */
  forget(): Promise<number>
}

/** A proof is accepted for 70 seconds by a gateway's clock; it is remembered longer than clocks differ. */
const remembered = '3 minutes'

/** The proofs over the application's login. */
export const usedProofs = (db: Db): UsedProofs => ({
  use: async (digest) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('used_proofs')
      .values({ digest, forget_at: sql<Date>`now() + ${remembered}::interval` })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  },
  forget: async () => {
    const { numDeletedRows } = await db
      .deleteFrom('used_proofs')
      .where('forget_at', '<', sql<Date>`now()`)
      .executeTakeFirst()
    return Number(numDeletedRows)
  },
})
