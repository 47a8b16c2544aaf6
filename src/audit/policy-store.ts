import { sql } from 'kysely'
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

/** Tables that were in force in a municipality, with the moment they were first, newest first. */
export interface StoredPolicy {
  readonly fingerprint: string
  readonly regime: 'PRE_WAMS' | 'WAMS'
  readonly firstActiveAt: string
}

/** Every version of the tables that was ever in force here. */
export const storedPolicies = (db: Db, municipality: string): Promise<readonly StoredPolicy[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const rows = await trx
      .selectFrom('policy_versions')
      .select(['fingerprint', 'stored_at', sql<string>`tables->'tables'->>'regime'`.as('regime')])
      .where('municipality', '=', municipality)
      .orderBy('stored_at', 'desc')
      .orderBy('fingerprint')
      .execute()
    return rows.map(({ fingerprint, stored_at, regime }) => ({
      ...{ fingerprint, firstActiveAt: stored_at.toISOString() },
      regime: regime === 'WAMS' ? ('WAMS' as const) : ('PRE_WAMS' as const),
    }))
  })
