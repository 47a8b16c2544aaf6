import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/*_detached_months.sql, as pg gives them (bigint and date as string). */
export interface LogDetachedTables {
  log_detached: LogDetachedTable
}

/** A month of a log whose leaves lie in a file; written once, by the owner. */
export interface LogDetachedTable {
  municipality: ColumnType<string, string, never>
  recorded_month: ColumnType<string, string, never>
  first_index: ColumnType<string, string, never>
  size: ColumnType<string, string, never>
  file_sha256: ColumnType<Buffer, Buffer, never>
}
