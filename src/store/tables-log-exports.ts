import type { ColumnType, Generated } from 'kysely'

/** Columns of the tables of migrations/*_log_exports.sql, as pg gives them (bigint and date as string). */
export interface LogExportsTables {
  log_exports: LogExportsTable
}

/** How far a view of a log was sent to a collector; only forward. */
export interface LogExportsTable {
  municipality: ColumnType<string, string, never>
  name: ColumnType<string, string, never>
  sent_month: string | null
  sent_index: string | null
  leased_until: Generated<Date>
}
