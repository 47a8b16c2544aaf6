import { lastVerifications } from '../../audit/verifying/verification-store.ts'
import type { Db } from '../../store/database.ts'

/** The last verification that somebody asked for: when, and what it found; `result` null: it is under way. */
export interface Verified {
  readonly at: string
  readonly result: string | null
}

/** What was verified last on the pages; null: nothing ever was. */
export const lastVerified = async (db: Db, municipality: string): Promise<Verified | null> => {
  const [last] = await lastVerifications(db, municipality)
  if (last === undefined) return null
  const { startedAt, ended } = last
  return { at: (ended?.at ?? startedAt).toISOString(), result: ended?.result ?? null }
}
