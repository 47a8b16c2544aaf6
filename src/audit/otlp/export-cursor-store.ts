import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import type { EntryPosition } from '../entry-query.ts'

/** Which export: of which log, by which name. */
export interface ExportName {
  readonly municipality: string
  readonly name: string
}

/** How far exports have come, on the application's login. */
export const exportCursors = (db: Db) => ({
  /** Makes its row where there is none: from then on retention waits for it. */
  ensure: ({ municipality, name }: ExportName): Promise<void> =>
    inMunicipality(db, municipality, async (trx) => {
      await trx
        .insertInto('log_exports')
        .values({ municipality, name, sent_month: null, sent_index: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }),

  /** Takes the lease and says where to go on; null where another gateway has it. */
  take: (
    { municipality, name }: ExportName,
    seconds: number,
  ): Promise<{ readonly sent: EntryPosition | null } | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .updateTable('log_exports')
        .set({ leased_until: sql`clock_timestamp() + make_interval(secs => ${seconds})` })
        .where('municipality', '=', municipality)
        .where('name', '=', name)
        .where('leased_until', '<', sql<Date>`clock_timestamp()`)
        .returning(['sent_month', 'sent_index'])
        .executeTakeFirst()
      if (row === undefined) return null
      const { sent_month: month, sent_index: index } = row
      return { sent: month === null || index === null ? null : { month, index } }
    }),

  /** What the collector confirmed, with a longer lease; false where another gateway went on meanwhile. */
  confirm: (
    { municipality, name }: ExportName,
    from: EntryPosition | null,
    to: EntryPosition,
    seconds: number,
  ): Promise<boolean> =>
    inMunicipality(db, municipality, async (trx) => {
      const moved = await trx
        .updateTable('log_exports')
        .set({
          sent_month: to.month,
          sent_index: to.index,
          leased_until: sql`clock_timestamp() + make_interval(secs => ${seconds})`,
        })
        .where('municipality', '=', municipality)
        .where('name', '=', name)
        .where(sql<boolean>`sent_index IS NOT DISTINCT FROM ${from?.index ?? null}::bigint`)
        .executeTakeFirst()
      return moved.numUpdatedRows === 1n
    }),

  /** Lets go, so that another gateway need not wait for the lease to end. */
  release: ({ municipality, name }: ExportName): Promise<void> =>
    inMunicipality(db, municipality, async (trx) => {
      await trx
        .updateTable('log_exports')
        .set({ leased_until: sql`'-infinity'` })
        .where('municipality', '=', municipality)
        .where('name', '=', name)
        .execute()
    }),

  /** Up to which index (exclusive) every export is confirmed; null where nobody waits. What erases stops there. */
  exportedUntil: (municipality: string): Promise<string | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const { rows } = await sql<{ until: string | null }>`SELECT exported_until(${municipality}) AS until`.execute(trx)
      return rows[0]?.until ?? null
    }),
})

export type ExportCursors = ReturnType<typeof exportCursors>
