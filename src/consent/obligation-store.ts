import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** A duty an event gave an organisation; `person` is an internal id, `before` a local day. */
export interface NewObligation {
  readonly id?: string
  readonly organisation: string
  readonly type: string
  readonly person: string
  readonly exchange: string | null
  readonly withdrawal: string | null
  readonly before: string | null
}

/** A duty as it is kept. */
export interface Obligation extends Required<NewObligation> {
  readonly createdAt: string
}

/** Inserts duties inside the transaction of their event; one that is there already stays as it is. */
export const insertObligations = async (
  trx: Trx,
  municipality: string,
  obligations: readonly NewObligation[],
  at: string,
): Promise<void> => {
  if (obligations.length === 0) return
  await trx
    .insertInto('obligations')
    .values(
      obligations.map((obligation) => ({
        municipality,
        id: obligation.id ?? newId(municipality),
        organisation: obligation.organisation,
        type: obligation.type,
        person_id: obligation.person,
        exchange_id: obligation.exchange,
        withdrawal_id: obligation.withdrawal,
        before: obligation.before,
        created_at: new Date(at),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Duties of one organisation in one municipality, oldest first, from after `after`. */
export const obligationStore = (db: Db) => ({
  page: (municipality: string, organisation: string, after: string | null, limit: number) =>
    inMunicipality(db, municipality, async (trx): Promise<readonly Obligation[]> => {
      const rows = await trx
        .selectFrom('obligations')
        .select(['id', 'organisation', 'type', 'person_id', 'exchange_id', 'withdrawal_id', 'before', 'created_at'])
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .$if(after !== null, (q) => q.where('id', '>', after))
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        id: row.id,
        organisation: row.organisation,
        type: row.type,
        person: row.person_id,
        exchange: row.exchange_id,
        withdrawal: row.withdrawal_id,
        before: row.before,
        createdAt: row.created_at.toISOString(),
      }))
    }),
})

export type ObligationStore = ReturnType<typeof obligationStore>
