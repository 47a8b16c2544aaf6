import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** Keeps the parsed tables under their fingerprint, once, their keys in the order they were read. The municipality is set on the transaction. */
export const storePolicy = async (
  trx: Trx,
  policy: { readonly municipality: string; readonly fingerprint: string; readonly tables: unknown },
): Promise<void> => {
  await trx
    .insertInto('policy_versions')
    .values({
      municipality: policy.municipality,
      fingerprint: policy.fingerprint,
      tables: JSON.stringify(policy.tables),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The tables of a fingerprint as they were stored, or null: for replay and for the texts of their day. */
export const storedPolicy = (db: Db, municipality: string, fingerprint: string): Promise<unknown> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('policy_versions')
      .select('tables')
      .where('municipality', '=', municipality)
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst()
    return row?.tables ?? null
  })
