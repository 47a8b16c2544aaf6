import type { ColumnType, Generated } from 'kysely'

/** Columns of the tables of migrations/0053_participants_and_log_shown.sql, as pg gives them (bigint as string). */
export interface LogVerificationTables {
  log_verifications: LogVerificationsTable
}

/** A verification of a log that somebody asked for: how far it is, and what it found. */
export interface LogVerificationsTable {
  municipality: ColumnType<string, string, never>
  id: ColumnType<string, string, never>
  asked_by_organisation: ColumnType<string, string, never>
  asked_by: ColumnType<string | null, string | null, never>
  kept_size: ColumnType<string | null, string | null, never>
  started_at: ColumnType<Date, never, never>
  seen_at: Generated<Date>
  seen: Generated<string>
  size: ColumnType<string, string, never>
  ended_at: Date | null
  result: 'whole' | 'in-part' | 'broken' | 'stopped' | 'failed' | null
  signed_size: string | null
  signed_at: Date | null
  erased: string | null
  open_decisions: string | null
  broken_index: string | null
  broken_id: string | null
  broken_what: string | null
}
