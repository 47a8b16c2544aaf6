import { sql } from 'kysely'
import { lastCheckpoint } from '../../audit/tree/tree-store.ts'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** How many reviews wait, and how many of them too long. */
export interface Waiting {
  readonly open: number
  readonly late: number
  /** Second looks after a release that are late. */
  readonly afterLate: number
}

/** How the log stands: what was signed last, of how many entries, who cosigned, and what was verified last. */
export interface Seal {
  readonly size: number
  readonly signedAt: string | null
  readonly signedSize: number
  readonly witnesses: readonly { readonly name: string; readonly at: string | null; readonly size: number }[]
}

/** What the overview reads, on the console's own login; numbers and moments, no person. */
export const overviewStore = (db: Db) => ({
  /** Reviews of a controller that are open; `lanes` null: in whatever lane. */
  waiting: (
    municipality: string,
    asked: { readonly controller: string; readonly lanes: readonly string[] | null; readonly now: string },
  ): Promise<Waiting> =>
    inMunicipality(db, municipality, async (trx) => {
      const { rows } = await sql<Waiting>`
        SELECT count(*)::int AS open, count(*) FILTER (WHERE due_at < ${asked.now}::timestamptz)::int AS late,
          count(*) FILTER (WHERE due_at < ${asked.now}::timestamptz AND kind = 'after-check')::int AS "afterLate"
        FROM reviews
        WHERE municipality = ${municipality} AND closed_at IS NULL AND controllers @> ARRAY[${asked.controller}]
          AND (lapses_at IS NULL OR lapses_at > ${asked.now}::timestamptz)
          AND (${asked.lanes === null} OR lane = ANY (${asked.lanes ?? []}::text[]))`.execute(trx)
      return rows[0] ?? { open: 0, late: 0, afterLate: 0 }
    }),

  seal: (municipality: string): Promise<Seal> =>
    inMunicipality(db, municipality, async (trx) => {
      const head = await trx
        .selectFrom('log_heads')
        .select('size')
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      const signed = await lastCheckpoint(trx, municipality)
      const witnesses = await trx
        .selectFrom('log_witnesses')
        .select(['witness', 'size', 'cosigned_at'])
        .where('municipality', '=', municipality)
        .orderBy('witness')
        .execute()
      return {
        size: Number(head?.size ?? 0),
        signedAt: signed?.signedAt.toISOString() ?? null,
        signedSize: signed?.size ?? 0,
        witnesses: witnesses.map(({ witness, size, cosigned_at: at }) => ({
          name: witness.split('+')[0] ?? witness,
          at: at?.toISOString() ?? null,
          size: Number(size),
        })),
      }
    }),
})

export type OverviewStore = ReturnType<typeof overviewStore>
