/** Columns of the tables of migrations/*_cases.sql, as pg gives them (bigint as string). */
export interface CasesTables {
}
