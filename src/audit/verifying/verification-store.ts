import { sql } from 'kysely'
import type { Db, Trx } from '../../store/database.ts'
import { Problem } from '../../problems.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import type { EndedVerification, Verification } from './verification.ts'

/** A verification as it begins. */
export type NewVerification = Pick<Verification, 'municipality' | 'id' | 'askedBy' | 'keptSize' | 'size'>

/** A running one says at least so often that it lives, in seconds; who did not for longer has gone with its process. */
const silentFor = 30

const mostKept = 20

/** Rows of verifications of the municipality that is set on the transaction, on the application's login. */
export const verificationStore = (trx: Trx, municipality: string) => ({
  /** One that runs no more though it says so is ended; true where another still runs. */
  isRunning: async (): Promise<boolean> => {
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`verification ${municipality}`}, 0))`.execute(trx)
    await trx
      .updateTable('log_verifications')
      .set({ ended_at: sql<Date>`clock_timestamp()`, result: 'stopped' })
      .where('municipality', '=', municipality)
      .where('ended_at', 'is', null)
      .where(sql<boolean>`seen_at < clock_timestamp() - make_interval(secs => ${silentFor})`)
      .execute()
    const running = trx
      .selectFrom('log_verifications')
      .select('id')
      .where('municipality', '=', municipality)
      .where('ended_at', 'is', null)
    return (await running.executeTakeFirst()) !== undefined
  },

  /** Begins one, and forgets those before the last few: the log keeps them all. */
  begin: async ({ id, askedBy, keptSize, size }: NewVerification): Promise<void> => {
    await trx
      .insertInto('log_verifications')
      .values({
        ...{ municipality, id, size: String(size), kept_size: keptSize === null ? null : String(keptSize) },
        ...{ asked_by_organisation: askedBy.organisation, asked_by: askedBy.id },
      })
      .execute()
    await trx
      .deleteFrom('log_verifications')
      .where('municipality', '=', municipality)
      .where('id', 'not in', (eb) =>
        eb
          .selectFrom('log_verifications')
          .select('id')
          .where('municipality', '=', municipality)
          .orderBy('id', 'desc')
          .limit(mostKept),
      )
      .execute()
  },

  /** Says that it lives, and how far it is. */
  seen: async (id: string, seen: number): Promise<void> => {
    await trx
      .updateTable('log_verifications')
      .set({ seen: String(seen), seen_at: sql<Date>`clock_timestamp()` })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .execute()
  },

  /** Ends it; false where it was ended already. */
  end: async (id: string, seen: number, ended: Omit<EndedVerification, 'at'>): Promise<boolean> => {
    const { result, signed, erased, open, broken } = ended
    const { numUpdatedRows } = await trx
      .updateTable('log_verifications')
      .set({
        ...{ seen: String(seen), ended_at: sql<Date>`clock_timestamp()`, result },
        ...{ signed_size: signed === null ? null : String(signed.size), signed_at: signed?.at ?? null },
        ...{ erased: textOf(erased), open_decisions: textOf(open) },
        ...{ broken_index: broken?.index ?? null, broken_id: broken?.id ?? null, broken_what: broken?.what ?? null },
      })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
    return numUpdatedRows === 1n
  },
})

/** The last verifications of a log, newest first, on any login that may select. */
export const lastVerifications = (db: Db, municipality: string, most = 1): Promise<readonly Verification[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const rows = await trx
      .selectFrom('log_verifications')
      .selectAll()
      .select(sql<boolean>`seen_at >= clock_timestamp() - make_interval(secs => ${silentFor})`.as('lives'))
      .where('municipality', '=', municipality)
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    return rows.map((row) => ({
      ...{ municipality, id: row.id, startedAt: row.started_at, seen: Number(row.seen), size: Number(row.size) },
      askedBy: { organisation: row.asked_by_organisation, id: row.asked_by },
      keptSize: numberOf(row.kept_size),
      state: row.ended_at !== null ? 'ended' : row.lives ? 'running' : 'lost',
      ended: row.ended_at === null || row.result === null ? null : endedOf(row, row.ended_at, row.result),
    }))
  })

interface EndedRow {
  readonly signed_size: string | null
  readonly signed_at: Date | null
  readonly erased: string | null
  readonly open_decisions: string | null
  readonly broken_index: string | null
  readonly broken_id: string | null
  readonly broken_what: string | null
}

const endedOf = (row: EndedRow, at: Date, result: EndedVerification['result']): EndedVerification => {
  const { signed_size: size, signed_at: signedAt, broken_what: what } = row
  return {
    ...{ at, result, erased: numberOf(row.erased), open: numberOf(row.open_decisions) },
    signed: size === null || signedAt === null ? null : { size: Number(size), at: signedAt },
    broken: what === null ? null : { index: row.broken_index, id: row.broken_id, what },
  }
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))
const textOf = (number: number | null): string | null => (number === null ? null : String(number))

/** Name and length of a log, on any login that may select. Problem `not-found`: there is none. */
export const logOf = (db: Db, municipality: string): Promise<{ readonly name: string; readonly size: number }> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('log_heads')
      .select(['log_name', 'size'])
      .where('municipality', '=', municipality)
      .executeTakeFirst()
    if (row === undefined) throw new Problem('not-found', 'There is no such log here.')
    return { name: row.log_name, size: Number(row.size) }
  })
