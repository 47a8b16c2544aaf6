import type { ColumnType, Generated } from 'kysely'

/** Columns of the tables of migrations/0001_foundation.sql; dates are `YYYY-MM-DD`. */
export interface FoundationTables {
  readonly municipalities: MunicipalitiesTable
  /** Kysely's own list of what ran. */
  readonly kysely_migration: { readonly name: string; readonly timestamp: string }
}

interface MunicipalitiesTable {
  code: string
  name: string
  valid_from: string
  valid_until: string | null
  log_name: Generated<string>
  residents_contact: string | null
  brp_base_url: string | null
  brp_credential: Buffer | null
  brp_credential_key: string | null
  created_at: ColumnType<Date, never, never>
}
