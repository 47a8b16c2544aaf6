import { sql } from 'kysely'
import { openBatches } from '../store/batches.ts'
import type { Db } from '../store/database.ts'
import { isOfOneRead } from '../store/fault.ts'

/** The person behind an alias of this organisation, or null where it has no such alias. */
export type ByAlias = (municipality: string, organisation: string, alias: string) => Promise<string | null>

/** Looks up aliases; those of one municipality that wait for it in one statement. */
export const aliasReader = (db: Db): ByAlias => {
  const reads = openBatches<{ readonly organisation: string; readonly alias: string }, string | null>({
    call: async (municipality, asked) => {
      const { rows } = await sql<{ persons: readonly (string | null)[] }>`
        SELECT persons_by_alias(${municipality}, ${asked.map((a) => a.organisation)}, ${asked.map((a) => a.alias)})
          AS persons`.execute(db)
      return rows[0]?.persons ?? []
    },
    isOfOneItem: isOfOneRead,
    perCall: 100,
    mostWaiting: 10_000,
  })
  return (municipality, organisation, alias) => reads.add(municipality, { organisation, alias })
}
