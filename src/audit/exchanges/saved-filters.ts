import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { newId } from '../../store/ids.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** Whose filters: an officer of an organisation, in a municipality. */
export interface FilterOwner {
  readonly municipality: string
  readonly organisation: string
  readonly officer: string
}

/** A search under a name; it holds no person and no case. */
export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly filter: Readonly<Record<string, string>>
}

/** As many as one reads at a glance. */
const mostFilters = 20

/** What an officer looks for often. `list` on any login that may select, the rest on the application's. */
export const savedFilters = (db: Db) => ({
  /** By name. */
  list: ({ municipality, organisation, officer }: FilterOwner): Promise<readonly SavedFilter[]> =>
    inMunicipality(db, municipality, (trx) =>
      trx
        .selectFrom('saved_filters')
        .select(['id', 'name', 'filter'])
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('officer', '=', officer)
        .orderBy('name')
        .limit(mostFilters)
        .execute(),
    ),

  /** Under a name that replaces an earlier one; false where he has as many as there may be. */
  save: (owner: FilterOwner, { name, filter }: Omit<SavedFilter, 'id'>): Promise<boolean> =>
    inMunicipality(db, owner.municipality, async (trx) => {
      const { municipality, organisation, officer } = owner
      const mine = trx
        .selectFrom('saved_filters')
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('officer', '=', officer)
      // Two windows of one officer wait for each other.
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${municipality} ${organisation} ${officer}`}, 48))`.execute(
        trx,
      )
      await trx
        .deleteFrom('saved_filters')
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('officer', '=', officer)
        .where('name', '=', name)
        .execute()
      const { count } = await mine.select((of) => of.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
      if (Number(count) >= mostFilters) return false
      await trx
        .insertInto('saved_filters')
        .values({ ...owner, id: newId(municipality), name, filter: JSON.stringify(filter) })
        .execute()
      return true
    }),

  /** Nothing where it is not his. */
  remove: ({ municipality, organisation, officer }: FilterOwner, id: string): Promise<void> =>
    inMunicipality(db, municipality, async (trx) => {
      await trx
        .deleteFrom('saved_filters')
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('officer', '=', officer)
        .where('id', '=', id)
        .execute()
    }),
})

export type SavedFilters = ReturnType<typeof savedFilters>
