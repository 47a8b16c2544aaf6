import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Settings of the server by which it may lose what it said was committed; empty where it keeps its word. */
export const forgetfulSettings = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM pg_settings
    WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off' ORDER BY name`.execute(db)
  return rows.map(({ name }) => name)
}
