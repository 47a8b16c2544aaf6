import { sql } from 'kysely'
import { passesElevenTest } from '../../src/sample/bsn.ts'
import type { Db, Trx } from '../../src/store/database.ts'

const grouped = (digits: string, ...sizes: readonly number[]) => {
  let at = 0
  const parts = sizes.map((size) => digits.slice(at, (at += size)))
  return ['.', ' ', '-'].map((between) => parts.join(between))
}

/** The base64 of these digits wherever they stand in what was encoded: the part that is the same whatever is around. */
const anyBase64 = (digits: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const text = Buffer.from('x'.repeat(shift) + digits).toString('base64')
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + digits.length) * 8) / 6))
  })

/** How a citizen service number may be written: plain, without its leading zero, grouped, base64 or hexadecimal. */
export const formsOf = (bsn: string): readonly string[] => {
  const bare = bsn.replace(/^0+/, '')
  return [
    bsn,
    ...(bare.length >= 8 ? [bare] : []),
    ...grouped(bsn, 4, 2, 3),
    ...grouped(bsn, 3, 2, 2, 2),
    ...grouped(bsn, 3, 3, 3),
    ...anyBase64(bsn),
    Buffer.from(bsn).toString('hex'),
  ]
}

/** Which of these numbers stand in a text, in whatever form. */
export const numbersIn = (text: string, bsns: readonly string[]): readonly string[] =>
  bsns.filter((bsn) => formsOf(bsn).some((form) => text.includes(form)))

/**
 * Any number of the test range that stands in a text: plain, grouped, base64 or hexadecimal, whoever used it. Nine digits
 * in the middle of an id or a digest of hexadecimal figures, itself written as hexadecimal, are no number.
 */
export const testNumbersIn = (text: string): readonly string[] =>
  [
    ...[...text.matchAll(/(?<![0-9A-Za-z])9999[. -]?[0-9]{2}[. -]?[0-9]{3}(?![0-9A-Za-z])/g)].map(([found]) => found),
    ...[...text.matchAll(/OTk5O[A-Za-z0-9+/]{7}/g)].map(([found]) => Buffer.from(found, 'base64').toString('latin1')),
    ...[...text.matchAll(/(?<!3[0-9]|6[1-6])39393939(?:3[0-9]){5}(?!3[0-9]|6[1-6])/g)].map(([found]) =>
      Buffer.from(found, 'hex').toString('latin1'),
    ),
  ].filter((found) => passesElevenTest(found.replace(/[. -]/g, '')))

/** A column of a table of the gateway, and its type. */
export interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

/** Every column of every table, those of the queue too, partitions one by one. */
export const everyColumn = async (db: Db | Trx): Promise<readonly Column[]> => {
  const { rows } = await sql<Column>`
    SELECT CASE n.nspname WHEN 'public' THEN c.relname ELSE n.nspname || '.' || c.relname END AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type
    FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname IN ('public', 'pgboss') AND c.relkind = 'r'
    ORDER BY 1, a.attnum`.execute(db)
  return rows
}

/** A column as text: bytes as characters, as hexadecimal and as base64, one value a line. */
export const columnText = async (db: Db | Trx, { table, column, type }: Column): Promise<string> => {
  const { rows } = await sql<{ value: Buffer | string | null }>`
    SELECT ${type === 'bytea' ? sql.ref(column) : sql`${sql.ref(column)}::text`} AS value
    FROM ${sql.table(table)}`.execute(db)
  return rows
    .flatMap(({ value }) => {
      if (value === null) return []
      if (typeof value === 'string') return [value]
      return [value.toString('latin1'), value.toString('hex'), value.toString('base64')]
    })
    .join('\n')
}

/** Columns in which one of these numbers stands: `table.column`. */
export const leakingColumns = async (
  db: Db | Trx,
  columns: readonly Column[],
  bsns: readonly string[],
): Promise<readonly string[]> => {
  const found: string[] = []
  for (const each of columns) {
    if (numbersIn(await columnText(db, each), bsns).length > 0) found.push(`${each.table}.${each.column}`)
  }
  return found
}

/** Tables in which a number of the test range stands, each with how many rows; one round trip. */
export const tablesWithTestNumbers = async (db: Db | Trx): Promise<readonly string[]> => {
  const tables = [...new Set((await everyColumn(db)).map(({ table }) => table))]
  const likely = '9999[. -]?[0-9]{2}[. -]?[0-9]{3}|OTk5O|39393939(3[0-9]){5}'
  const parts = tables.map(
    (table) =>
      sql`SELECT ${table}::text AS "table", t::text AS row FROM ${sql.table(table)} t WHERE t::text ~ ${likely}`,
  )
  const { rows } = await sql<{ table: string; row: string }>`${sql.join(parts, sql` UNION ALL `)}`.execute(db)
  const leaking = rows.filter(({ row }) => testNumbersIn(row).length > 0).map(({ table }) => table)
  return [...new Set(leaking)].map((table) => `${table}: ${leaking.filter((each) => each === table).length}`)
}
