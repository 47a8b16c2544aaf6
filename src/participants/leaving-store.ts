import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { SuspensionView, TerminationView } from './leaving-schema.ts'

/** Who did it: the organisation, and its professional where the token names one. */
export interface DoneBy {
  readonly organisation: string
  readonly id: string | null
}

/** Suspensions and terminations of the municipality that is set on the transaction. */
export const leavingStore = (trx: Trx, municipality: string) => ({
  suspensions: async (oin: string): Promise<readonly SuspensionView[]> => {
    const rows = await trx
      .selectFrom('suspensions')
      .select(['id', 'oin', 'municipality', 'side', 'reason', 'made_at', 'lifted_at'])
      .where('municipality', '=', municipality)
      .where('oin', '=', oin)
      .orderBy('id')
      .execute()
    return rows.map(({ made_at, lifted_at, ...row }) => ({
      ...row,
      ...{ madeAt: made_at.toISOString(), liftedAt: lifted_at?.toISOString() ?? null },
    }))
  },

  suspend: async ({ id, oin, side, reason, madeAt }: SuspensionView, by: DoneBy): Promise<void> => {
    await trx
      .insertInto('suspensions')
      .values({
        ...{ municipality, id, oin, side, reason, made_at: new Date(madeAt) },
        ...{ made_by_organisation: by.organisation, made_by: by.id },
      })
      .execute()
  },

  lift: async (id: string, at: string, by: DoneBy): Promise<void> => {
    await trx
      .updateTable('suspensions')
      .set({ lifted_at: new Date(at), lifted_by_organisation: by.organisation, lifted_by: by.id })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute()
  },

  terminations: async (oin: string): Promise<readonly TerminationView[]> =>
    trx
      .selectFrom('terminations')
      .select(['oin', 'municipality', 'side', 'given_on as givenOn', 'ends_on as endsOn'])
      .where('municipality', '=', municipality)
      .where('oin', '=', oin)
      .orderBy('valid_from')
      .execute(),

  /** The last day of a notice of so many months that begins on this day: that day of the month, or the month's last. */
  noticeEnds: async (givenOn: string, months: number): Promise<string> => {
    const { rows } = await sql<{ day: string }>`
      SELECT to_char(${givenOn}::date + make_interval(months => ${months}::integer), 'YYYY-MM-DD') AS day`.execute(trx)
    const [found] = rows
    if (found === undefined) throw new Error('no day')
    return found.day
  },

  terminate: async (
    termination: TerminationView,
    { from, at, by }: { readonly from: string; readonly at: string; readonly by: DoneBy },
  ): Promise<void> => {
    const { oin, side, givenOn, endsOn } = termination
    await trx
      .insertInto('terminations')
      .values({
        ...{ municipality, oin, valid_from: from, side, given_at: new Date(at), given_on: givenOn, ends_on: endsOn },
        ...{ given_by_organisation: by.organisation, given_by: by.id },
      })
      .execute()
  },
})

/** What stands still or was given notice of, in these municipalities. */
export const leavingOf = async (db: Db, oin: string, municipalities: readonly string[]) => {
  const suspensions: SuspensionView[] = []
  const terminations: TerminationView[] = []
  for (const municipality of [...municipalities].sort())
    await inMunicipality(db, municipality, async (trx) => {
      const store = leavingStore(trx, municipality)
      suspensions.push(...(await store.suspensions(oin)))
      terminations.push(...(await store.terminations(oin)))
    })
  return { suspensions, terminations }
}
