import type { ColumnType, Generated } from 'kysely'

type ReadOnly<T> = ColumnType<T, never, never>

/** Columns of the tables of migrations/*_log.sql, as pg gives them (bigint and date as string). */
export interface LogTables {
  log_heads: LogHeadsTable
  log_leaves: LogLeavesTable
  log_records: LogRecordsTable
  policy_versions: PolicyVersionsTable
  stands: StandsTable
}

/** One row a log; moved by append_entries only. */
export interface LogHeadsTable {
  municipality: ReadOnly<string>
  log_name: ReadOnly<string>
  size: ReadOnly<string>
  last_recorded_at: ReadOnly<Date>
}

/** One leaf an entry; written by append_entries only, kept for ever. */
export interface LogLeavesTable {
  municipality: ReadOnly<string>
  recorded_month: ReadOnly<string>
  log_index: ReadOnly<string>
  leaf: ReadOnly<Buffer>
  leaf_hash: ReadOnly<Buffer>
  recorded_at: ReadOnly<Date>
}

/** The record beside its leaf; written by append_entries only. */
export interface LogRecordsTable {
  municipality: ReadOnly<string>
  recorded_month: ReadOnly<string>
  log_index: ReadOnly<string>
  id: ReadOnly<string>
  type: ReadOnly<string>
  exchange_id: ReadOnly<string | null>
  person_id: ReadOnly<string | null>
  actor_organisation: ReadOnly<string>
  source: ReadOnly<string | null>
  recipient: ReadOnly<string | null>
  case_id: ReadOnly<string | null>
  purpose: ReadOnly<string | null>
  outcome: ReadOnly<string | null>
  controllers: ReadOnly<string[]>
  at: ReadOnly<Date>
  recorded_at: ReadOnly<Date>
  retain_until: ReadOnly<string>
  record: ReadOnly<Buffer>
  salt: ReadOnly<Buffer>
  facts: ReadOnly<Buffer | null>
}

/** Parsed policy tables by fingerprint; immutable. `tables` is written as JSON text. */
export interface PolicyVersionsTable {
  municipality: ColumnType<string, string, never>
  fingerprint: ColumnType<string, string, never>
  tables: ColumnType<unknown, string, never>
  stored_at: ColumnType<Date, Generated<Date> | undefined, never>
}

/** Versions of what decisions stand on; moved by triggers. */
export interface StandsTable {
  municipality: ReadOnly<string>
  kind: ReadOnly<string>
  id: ReadOnly<string>
  version: ReadOnly<string>
}
