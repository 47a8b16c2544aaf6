import { sql } from 'kysely'
import type { Party } from '../../core/facts.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** What the register says of organisations: by the very function that an exchange is decided by. */
export const sharingStore = (db: Db) => ({
  /** A party as the facts of a decision have it, on a local day. */
  party: (municipality: string, oin: string, localDate: string): Promise<Party> =>
    inMunicipality(db, municipality, async (trx) => {
      const { rows } = await sql<{ party: Party }>`
        SELECT party_facts(${oin}, ${municipality}, ${localDate}::date) AS party`.execute(trx)
      return rows[0]?.party ?? { oin, kind: 'unknown', active: false, mandates: [] }
    }),

  /** Who takes part in this municipality on that day, by name: no persons, and no cases. */
  participants: async (municipality: string, localDate: string) =>
    db
      .selectFrom('participants as p')
      .innerJoin('agreements as a', 'a.oin', 'p.oin')
      .select(['p.oin', 'p.name', 'p.kind'])
      .distinct()
      .where('a.municipality', '=', municipality)
      .where(
        sql<boolean>`a.valid_from <= ${localDate}::date AND (a.valid_until IS NULL OR a.valid_until >= ${localDate}::date)`,
      )
      .orderBy('p.name')
      .orderBy('p.oin')
      .limit(500)
      .execute(),
})

export type SharingStore = ReturnType<typeof sharingStore>
