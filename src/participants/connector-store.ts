import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { SealedCredential } from './credentials.ts'

/** A connector's row: where a participant is asked, and its sealed credential. */
export interface ConnectorRow {
  readonly baseUrl: string
  readonly allowPrivateAddress: boolean
  readonly sealed: SealedCredential | null
}

/** Connectors of the municipality that is set on the transaction. */
export const connectorStore = (trx: Trx, municipality: string) => ({
  find: async (oin: string): Promise<ConnectorRow | null> => {
    const row = await trx
      .selectFrom('connectors')
      .select(['base_url', 'credential', 'credential_key', 'allow_private_address'])
      .where('municipality', '=', municipality)
      .where('oin', '=', oin)
      .executeTakeFirst()
    return row === undefined
      ? null
      : {
          baseUrl: row.base_url,
          allowPrivateAddress: row.allow_private_address,
          sealed: sealedOf(row.credential, row.credential_key),
        }
  },

  /** Sets it, in place of what was there. */
  set: async (oin: string, { baseUrl, sealed, allowPrivateAddress }: ConnectorRow): Promise<void> => {
    const columns = {
      base_url: baseUrl,
      credential: sealed?.bytes ?? null,
      credential_key: sealed?.keyId ?? null,
      allow_private_address: allowPrivateAddress,
    }
    await trx
      .insertInto('connectors')
      .values({ municipality, oin, ...columns })
      .onConflict((c) => c.columns(['municipality', 'oin']).doUpdateSet({ ...columns, changed_at: sql<Date>`now()` }))
      .execute()
  },
})

/** The two columns of a sealed credential together. */
export const sealedOf = (bytes: Buffer | null, keyId: string | null): SealedCredential | null =>
  bytes === null || keyId === null ? null : { bytes, keyId }
