import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { ConnectorSettings } from './connector-schema.ts'
import type { SealedCredential } from './credentials.ts'

/** A connector's row: where a participant is asked, and its sealed credential. */
export interface ConnectorRow {
  readonly baseUrl: string
  readonly allowPrivateAddress: boolean
  readonly sealed: SealedCredential | null
  /** How it is asked beside that, as it was set. */
  readonly settings: ConnectorSettings
}

/** The connector of a participant in this municipality, in one round trip; null: none. */
export const findConnector = async (db: Db, municipality: string, oin: string): Promise<ConnectorRow | null> => {
  const { rows } = await sql<Columns>`
    SELECT base_url, credential, credential_key, allow_private_address, settings
    FROM connector_of(${municipality}, ${oin})`.execute(db)
  return rows[0] === undefined ? null : rowOf(rows[0])
}

/** Connectors of the municipality that is set on the transaction. */
export const connectorStore = (trx: Trx, municipality: string) => ({
  find: async (oin: string): Promise<ConnectorRow | null> => {
    const row = await trx
      .selectFrom('connectors')
      .select(['base_url', 'credential', 'credential_key', 'allow_private_address', 'settings'])
      .where('municipality', '=', municipality)
      .where('oin', '=', oin)
      .executeTakeFirst()
    return row === undefined ? null : rowOf(row)
  },

  /** All of them, by OIN. */
  list: async (): Promise<readonly (ConnectorRow & { readonly oin: string })[]> => {
    const rows = await trx
      .selectFrom('connectors')
      .select(['oin', 'base_url', 'credential', 'credential_key', 'allow_private_address', 'settings'])
      .where('municipality', '=', municipality)
      .orderBy('oin')
      .execute()
    return rows.map((row) => ({ oin: row.oin, ...rowOf(row) }))
  },

  /** Sets it, in place of what was there. */
  set: async (oin: string, { baseUrl, sealed, allowPrivateAddress, settings }: ConnectorRow): Promise<void> => {
    const columns = {
      base_url: baseUrl,
      credential: sealed?.bytes ?? null,
      credential_key: sealed?.keyId ?? null,
      allow_private_address: allowPrivateAddress,
      settings: JSON.stringify(settings),
    }
    await trx
      .insertInto('connectors')
      .values({ municipality, oin, ...columns })
      .onConflict((c) => c.columns(['municipality', 'oin']).doUpdateSet({ ...columns, changed_at: sql<Date>`now()` }))
      .execute()
  },
})

interface Columns {
  readonly base_url: string
  readonly allow_private_address: boolean
  readonly credential: Buffer | null
  readonly credential_key: string | null
  readonly settings: unknown
}

const rowOf = (row: Columns): ConnectorRow => ({
  baseUrl: row.base_url,
  allowPrivateAddress: row.allow_private_address,
  sealed: sealedOf(row.credential, row.credential_key),
  settings: ConnectorSettings.parse(row.settings),
})

/** The two columns of a sealed credential together. */
export const sealedOf = (bytes: Buffer | null, keyId: string | null): SealedCredential | null =>
  bytes === null || keyId === null ? null : { bytes, keyId }
