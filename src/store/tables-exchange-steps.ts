import type { ColumnType, Generated } from 'kysely'

/** Columns of the tables of migrations/*_exchange_steps.sql that a login reads itself, as pg gives them (bigint and date as string). */
export interface ExchangeStepTables {
  exchange_steps_until: ExchangeStepsUntilTable
  saved_filters: SavedFiltersTable
}

/** How far a log is noted for searching. */
export interface ExchangeStepsUntilTable {
  municipality: ColumnType<string, string, never>
  log_index: string
  recorded_month: string
  recorded_at: Date
}

/** What an officer looks for often. */
export interface SavedFiltersTable {
  municipality: ColumnType<string, string, never>
  id: ColumnType<string, string, never>
  organisation: ColumnType<string, string, never>
  officer: ColumnType<string, string, never>
  name: ColumnType<string, string, never>
  filter: ColumnType<Readonly<Record<string, string>>, string, never>
  saved_at: Generated<Date>
}
