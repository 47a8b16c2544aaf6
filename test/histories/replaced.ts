import { sql } from 'kysely'
import type { Test } from 'tap'
import type { Db } from '../../src/store/database.ts'

/** Breaks one function of this test's own database until the test ends: `to` in the place of `from`, which must be there. */
export const replaced = async (t: Test, owner: Db, name: string, from: string, to: string): Promise<void> => {
  const { rows } = await sql<{ source: string }>`
    SELECT pg_get_functiondef(oid) AS source FROM pg_proc WHERE proname = ${name}`.execute(owner)
  const source = rows[0]?.source ?? ''
  if (rows.length !== 1 || !source.includes(from)) throw new Error(`${name} is not what this test breaks`)
  await sql.raw(source.replace(from, to)).execute(owner)
  t.teardown(() => sql.raw(source).execute(owner))
}
