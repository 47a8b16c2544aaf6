import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/*_figures.sql and of 0056, as pg gives them (bigint and date as string). */
export interface FiguresTables {
  log_day_counts: LogDayCountsTable
  log_days_counted: LogDaysCountedTable
  source_hours: SourceHoursTable
  stuck_quarters: StuckQuartersTable
  stuck_figures: StuckFiguresTable
}

type ReadOnly<T> = ColumnType<T, never, never>

/** Entries by day and controller; written by count_log_days only. */
export interface LogDayCountsTable {
  municipality: ReadOnly<string>
  controller: ReadOnly<string>
  day: ReadOnly<string>
  type: ReadOnly<string>
  purpose: ReadOnly<string>
  outcome: ReadOnly<string>
  cause: ReadOnly<string>
  count: ReadOnly<string>
}

/** How sources do, by the hour and controller; written by count_log_days only. */
export interface SourceHoursTable {
  municipality: ReadOnly<string>
  controller: ReadOnly<string>
  hour: ReadOnly<Date>
  source: ReadOnly<string>
  type: ReadOnly<string>
  count: ReadOnly<string>
  last_at: ReadOnly<Date>
}

/** How far a log is counted; written by count_log_days only. */
export interface LogDaysCountedTable {
  municipality: ReadOnly<string>
  recorded_month: ReadOnly<string | null>
  log_index: ReadOnly<string | null>
  counted_at: ReadOnly<Date>
}

/** Quarters of which figures were made; never changed. */
export interface StuckQuartersTable {
  municipality: ColumnType<string, string, never>
  quarter: ColumnType<string, string, never>
  made_at: ColumnType<Date, never, never>
}

/** Protected figures of a quarter; never changed. */
export interface StuckFiguresTable {
  municipality: ColumnType<string, string, never>
  quarter: ColumnType<string, string, never>
  place: ColumnType<number, number, never>
  cause: ColumnType<string | null, string | null, never>
  purpose: ColumnType<string | null, string | null, never>
  kind: ColumnType<string | null, string | null, never>
  rest: ColumnType<boolean, boolean, never>
  count: ColumnType<number, number, never>
}
