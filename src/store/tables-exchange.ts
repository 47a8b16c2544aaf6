/** Columns of the tables of migrations/*_exchange.sql, as pg gives them (bigint as string). */
export interface ExchangeTables {
}
