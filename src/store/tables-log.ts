/** Columns of the tables of migrations/*_log.sql, as pg gives them (bigint as string). */
export interface LogTables {
}
