import type { ColumnType, Generated } from 'kysely'

/** Columns of the tables of migrations/*_log_exports.sql and *_joint_officers.sql, as pg gives them (bigint and date as string). */
export interface LogExportsTables {
  log_exports: LogExportsTable
  joint_officers: JointOfficersTable
}

/** How far a view of a log was sent to a collector; only forward. */
export interface LogExportsTable {
  municipality: ColumnType<string, string, never>
  name: ColumnType<string, string, never>
  sent_month: string | null
  sent_index: string | null
  leased_until: Generated<Date>
}

/** Whom the agreement of partners names to read what is between them. */
export interface JointOfficersTable {
  municipality: ColumnType<string, string, never>
  organisation: ColumnType<string, string, never>
  officer: ColumnType<string, string, never>
  from_day: ColumnType<string, string, never>
  until_day: ColumnType<string | null, string | null, never>
  decision_reference: ColumnType<string, string, never>
}
