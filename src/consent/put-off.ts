import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** Until which local day an organisation put off telling whom it asked about, by person; what was met since is told. */
export const putOffOf =
  (db: Db) =>
  (municipality: string, organisation: string, exchange: string): Promise<ReadonlyMap<string, string>> =>
    inMunicipality(db, municipality, async (trx) => {
      const rows = await trx
        .selectFrom('obligations as o')
        .innerJoin('obligation_events as e', (join) =>
          join.onRef('e.municipality', '=', 'o.municipality').onRef('e.obligation_id', '=', 'o.id'),
        )
        .select(['o.person_id', 'e.kind', 'e.on_day'])
        .where('o.municipality', '=', municipality)
        .where('o.organisation', '=', organisation)
        .where('o.exchange_id', '=', exchange)
        .where('o.type', '=', 'inform-person')
        .orderBy('e.recorded_at')
        .orderBy('e.id')
        .execute()
      const met = rows.filter(({ kind }) => kind === 'met').map(({ person_id }) => person_id)
      return new Map(
        rows.filter(({ person_id }) => !met.includes(person_id)).map(({ person_id, on_day }) => [person_id, on_day]),
      )
    })
