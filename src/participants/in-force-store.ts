import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Database, Db, Trx } from '../store/database.ts'

/** Agreements in force on a day, in municipalities that exist on that day. */
export const active = (db: Db | Trx, localDate: string) =>
  db
    .selectFrom('agreements')
    .innerJoin('municipalities', 'municipalities.code', 'agreements.municipality')
    .select(['agreements.oin', 'agreements.municipality'])
    .where('agreements.valid_from', '<=', localDate)
    .where((eb) => openUntil(eb, 'agreements.valid_until', localDate))
    .where('municipalities.valid_from', '<=', localDate)
    .where((eb) => openUntil(eb, 'municipalities.valid_until', localDate))

const openUntil = (
  eb: ExpressionBuilder<Database, 'agreements' | 'municipalities'>,
  column: 'agreements.valid_until' | 'municipalities.valid_until',
  localDate: string,
): Expression<SqlBool> => eb.or([eb(column, 'is', null), eb(column, '>=', localDate)])

/** Their municipalities, each once, sorted. */
export const municipalitiesIn = (rows: readonly { readonly municipality: string }[]): readonly string[] =>
  [...new Set(rows.map((row) => row.municipality))].sort()
