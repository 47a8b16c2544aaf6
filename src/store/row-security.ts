import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Runs a migration as an owner to whom all rows are there, then binds the owner again. Row security binds the owner too
 * (`protect_by_municipality`), and a migration stands in no municipality: a new foreign key could not be checked against
 * the rows that are there. A superuser is never bound. To be run in a transaction: where it fails, nothing was lifted.
 */
export const withoutRowSecurity = async (trx: Db, migration: () => Promise<void>): Promise<void> => {
  const { rows: bound } = await sql<{ oid: string }>`
    SELECT c.oid::text AS oid FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
    WHERE c.relforcerowsecurity AND r.rolname = current_user AND NOT r.rolsuper AND NOT r.rolbypassrls`.execute(trx)
  const force = async (how: 'NO FORCE' | 'FORCE'): Promise<void> => {
    const { rows } = await sql<{ name: string }>`
      SELECT oid::regclass::text AS name FROM pg_class
      WHERE oid::text = ANY(${bound.map(({ oid }) => oid)}::text[])`.execute(trx)
    for (const { name } of rows) await sql.raw(`ALTER TABLE ${name} ${how} ROW LEVEL SECURITY`).execute(trx)
  }
  await force('NO FORCE')
  await migration()
  await force('FORCE')
}
