/** Columns of the tables of migrations/*_persons.sql, as pg gives them (bigint as string). */
export interface PersonsTables {
}
