import { sql } from 'kysely'
import type { Db } from '../../src/store/database.ts'

/** A municipality with its log and tree and nothing else. */
export const addMunicipality = async (owner: Db, code: string): Promise<void> => {
  await sql`INSERT INTO municipalities (code, name, valid_from) VALUES (${code}, ${`Gemeente ${code}`}, '2026-01-01')`.execute(
    owner,
  )
}
