import type { ColumnType } from 'kysely'

type ReadOnly<T> = ColumnType<T, never, never>

/** Columns of the tables of migrations/*_tree.sql and *_witnesses.sql, as pg gives them (bigint and date as string). */
export interface TreeTables {
  log_trees: LogTreesTable
  log_tiles: LogTilesTable
  log_checkpoints: LogCheckpointsTable
  log_witnesses: LogWitnessesTable
}

/** How far the tree of a log has come; moved by extend_tree only. */
export interface LogTreesTable {
  municipality: ReadOnly<string>
  size: ReadOnly<string>
  recorded_month: ReadOnly<string | null>
}

/** 256 hashes as one value; written by extend_tree only. */
export interface LogTilesTable {
  municipality: ReadOnly<string>
  level: ReadOnly<number>
  tile: ReadOnly<string>
  hashes: ReadOnly<Buffer>
  recorded_month: ReadOnly<string | null>
}

/** Checkpoints as they were signed; written by extend_tree only. */
export interface LogCheckpointsTable {
  municipality: ReadOnly<string>
  size: ReadOnly<string>
  root: ReadOnly<Buffer>
  note: ReadOnly<string>
  signed_at: ReadOnly<Date>
}

/** What each witness said last of a log. */
export interface LogWitnessesTable {
  municipality: string
  witness: string
  size: string
  line: string | null
  cosigned_at: Date | null
  asked_at: Date
}
