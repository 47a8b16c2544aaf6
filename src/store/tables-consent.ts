/** Columns of the tables of migrations/*_consent.sql, as pg gives them (bigint as string). */
export interface ConsentTables {
}
