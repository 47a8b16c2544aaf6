import type { Db } from '../store/database.ts'

/** What the register calls organisations and municipalities: no persons, so it is asked without a look. */
export const registerStore = (db: Db) => ({
  /** OIN → name, of all who ever took part. */
  organisations: async (): Promise<ReadonlyMap<string, string>> => {
    const rows = await db.selectFrom('participants').select(['oin', 'name']).execute()
    return new Map(rows.map(({ oin, name }) => [oin, name]))
  },

  municipality: async (code: string): Promise<string | null> =>
    (await db.selectFrom('municipalities').select('name').where('code', '=', code).executeTakeFirst())?.name ?? null,
})
