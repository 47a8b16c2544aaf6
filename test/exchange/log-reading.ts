import { sql } from 'kysely'
import type { Test } from 'tap'
import type { LogFinding } from '../../src/audit/log-finding.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import type { Db } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/pool.ts'
import type { TestDatabase } from '../helpers/database.ts'

/** One entry of the log of 9901, as these tests look at it. */
export interface Read {
  readonly index: number
  readonly id: string
  readonly type: string
  readonly exchange: string | null
  readonly person: string | null
  readonly outcome: string | null
  readonly record: Readonly<Record<string, unknown>> & { readonly details: Readonly<Record<string, unknown>> }
}

/** The entries of the log of 9901 in its order, of one exchange where one is named (read by the owner). */
export const entries = async (owner: Db, exchange: string | null = null): Promise<readonly Read[]> => {
  const { rows } = await sql<Read>`
    SELECT log_index::int AS index, id, type, exchange_id AS exchange, person_id AS person, outcome,
      convert_from(record, 'UTF8')::json AS record
    FROM log_records
    WHERE municipality = '9901' AND (${exchange}::text IS NULL OR exchange_id = ${exchange})
    ORDER BY log_index`.execute(owner)
  return rows
}

/** What of an id stays the same where its log has the neutral name: told ids and recorded ones are compared by it. */
export const bare = <Id extends string | null>(id: Id): Id => (id && id.slice(-36)) as Id

/** An id as the gateway tells it, to whoever: with its municipality or under the neutral name of its log. */
export const told = (id: string): RegExp => new RegExp(id.replace(/^9901-/, '(?:9901|log-[0-9a-f]{12})-'), 'g')

/** Types of the entries of one exchange, in the order of the log. */
export const typesOf = async (owner: Db, exchange: string): Promise<readonly string[]> =>
  (await entries(owner, exchange)).map(({ type }) => type)

type Verified = Pick<TestDatabase, 'verifyUrl'>

const verified = async ({ verifyUrl }: Verified): Promise<readonly LogFinding[]> => {
  const db = openDatabase({ url: verifyUrl, name: 'deelpoort tests', max: 1, patience: 0 })
  try {
    return await verifyLogs(db)
  } finally {
    await db.destroy()
  }
}

/** How many permitting decisions of 9901 wait for their closing: exchanges that are still under way, also of who hung up. */
export const openPermits = async (gateway: Verified): Promise<number> =>
  (await verified(gateway)).find(({ municipality }) => municipality === '9901')?.open ?? 0

/** The log as its own verification sees it: whole, and every permitting decision closed exactly once but `open` of them. */
export const logIsWhole = async (
  t: Test,
  gateway: Verified,
  what = 'the log is whole and every permit is closed once',
  open = 0,
): Promise<void> => {
  for (const found of await verified(gateway)) {
    const expected = { broken: null, open: found.municipality === '9901' ? open : 0 }
    t.match(found, expected, `${what} (${found.municipality})`)
  }
}

/** Where in the database a text stands: in plain, or as the hex or base64 of its bytes. Table names with counts. */
export const placesOf = async (owner: Db, text: string): Promise<readonly string[]> => {
  const bytes = Buffer.from(text)
  const forms = [text, bytes.toString('hex'), bytes.toString('base64').slice(0, -4)]
  const { rows: tables } = await sql<{ name: string }>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`.execute(owner)
  const found: string[] = []
  for (const { name } of tables) {
    const like = forms.map((form) => sql`r::text ILIKE ${`%${form}%`}`)
    const { rows } = await sql<{ n: number }>`
      SELECT count(*)::int AS n FROM ${sql.raw(name)} AS r WHERE ${sql.join(like, sql` OR `)}`.execute(owner)
    if ((rows[0]?.n ?? 0) > 0) found.push(`${name}: ${rows[0]?.n}`)
  }
  return found
}
