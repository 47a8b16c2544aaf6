import { sql } from 'kysely'
import type { Facts } from '../core/facts.ts'
import { changeOf, type Change } from '../policy/compare.ts'
import type { Compared } from '../policy/compare-cases.ts'
import type { Policy } from '../policy/policies.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { openDatabase } from '../store/pool.ts'

/** Every decision and advice recorded since a local day, decided by both from its own facts; on the verification login. */
export const compareRecorded = async (
  url: string,
  municipality: string,
  before: Policy,
  after: Policy,
  since: string,
): Promise<Compared> => {
  const db = openDatabase({ url, name: 'deelpoort policy', max: 1, patience: 30_000 })
  try {
    const rows = await inMunicipality(db, municipality, (trx) =>
      trx
        .selectFrom('log_records')
        .select(['id', 'facts'])
        .where('municipality', '=', municipality)
        .where('type', 'in', ['decision', 'advice'])
        .where('recorded_month', '>=', sql<string>`date_trunc('month', ${since}::date)::date`)
        .where('facts', 'is not', null)
        .orderBy('log_index')
        .execute(),
    )
    const all = rows.flatMap(({ id, facts }) => {
      const read = facts === null ? null : (JSON.parse(facts.toString('utf8')) as Facts)
      return read !== null && read.moment.localDate >= since ? [{ id, facts: read }] : []
    })
    const changes = all.flatMap(({ id, facts }): readonly Change[] => {
      const change = changeOf(before.tables, after.tables, id, facts)
      return change === null ? [] : [change]
    })
    return { cases: all.length, changes }
  } finally {
    await db.destroy()
  }
}
