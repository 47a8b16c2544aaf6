import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** How looking at a release afterwards stands, by person: still owed, or opened by a person's verdict. */
export interface Looks {
  /** A second pair of eyes has not looked yet. */
  readonly owed: ReadonlySet<string>
  /** A person decided that the confidential entry opens (domain.md F). */
  readonly revealed: ReadonlySet<string>
}

/** The looks that the releases of one request owe. */
export const looksOf =
  (db: Db) =>
  (municipality: string, request: string): Promise<Looks> =>
    inMunicipality(db, municipality, async (trx) => {
      const rows = await trx
        .selectFrom('reviews')
        .select(['person_id', 'kind', 'closed_as'])
        .where('municipality', '=', municipality)
        .where('request_id', '=', request)
        .where('kind', 'in', ['after-check', 'reveal'])
        .execute()
      const persons = (found: typeof rows) => new Set(found.map(({ person_id }) => person_id))
      return {
        owed: persons(rows.filter(({ kind, closed_as }) => kind === 'after-check' && closed_as === null)),
        revealed: persons(rows.filter(({ closed_as }) => closed_as === 'revealed')),
      }
    })
