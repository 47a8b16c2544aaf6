import { lastVerifications } from '../../audit/verifying/verification-store.ts'
import { standOf, type VerificationStand } from '../../audit/verifying/verification.ts'
import type { Db } from '../../store/database.ts'

/** The last verification that somebody asked for: since when, and how it stands. */
export interface Verified {
  readonly at: string
  readonly stand: VerificationStand
}

/** What was verified last on the pages; null: nothing ever was. */
export const lastVerified = async (db: Db, municipality: string): Promise<Verified | null> => {
  const [last] = await lastVerifications(db, municipality)
  if (last === undefined) return null
  return { at: (last.ended?.at ?? last.startedAt).toISOString(), stand: standOf(last) }
}
