import { sql } from 'kysely'
import { storedPolicy, storedPolicies, type StoredPolicy } from '../../audit/policy-store.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** That these tables were put in force at a start: the moment, and by which version of the code they decide. */
export interface Activated {
  readonly at: string
  readonly fingerprint: string
}

/** How many starts are read back. */
const most = 500

/** Which tables were in force when: their versions, and every start from the operator's log. No persons. */
export const historyStore = (db: Db) => ({
  versions: (municipality: string): Promise<readonly StoredPolicy[]> => storedPolicies(db, municipality),
  tables: (municipality: string, fingerprint: string): Promise<unknown> => storedPolicy(db, municipality, fingerprint),

  /** Newest first. The operator's log holds them; the tables are this municipality's own. */
  activations: (municipality: string): Promise<readonly Activated[]> =>
    inMunicipality(db, '0000', async (trx) => {
      const rows = await trx
        .selectFrom('log_records')
        .select([
          'recorded_at',
          sql<string>`convert_from(record, 'UTF8')::jsonb->'policy'->>'fingerprint'`.as('fingerprint'),
        ])
        .where('municipality', '=', '0000')
        .where('type', '=', 'policy-activated')
        .where(sql<boolean>`convert_from(record, 'UTF8')::jsonb->'details'->>'municipality' = ${municipality}`)
        .orderBy('recorded_month', 'desc')
        .orderBy('log_index', 'desc')
        .limit(most)
        .execute()
      return rows.map(({ recorded_at, fingerprint }) => ({ at: recorded_at.toISOString(), fingerprint }))
    }),
})

export type HistoryStore = ReturnType<typeof historyStore>
