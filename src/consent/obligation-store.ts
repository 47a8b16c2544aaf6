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
  readonly met: boolean
  /** Local day until which it was put off last; null: never. */
  readonly deferredUntil: string | null
}

/** What became of a duty. */
export interface ObligationEvent {
  readonly id: string
  readonly obligation: string
  readonly kind: 'met' | 'deferred'
  readonly on: string
  readonly method: string | null
  readonly reference: string | null
  readonly reason: string | null
  readonly professional: string | null
}

/** Records what became of a duty, in the transaction of its entry. */
export const insertObligationEvent = (
  trx: Trx,
  municipality: string,
  event: ObligationEvent,
  recorded: { readonly by: string; readonly at: string },
): Promise<unknown> =>
  trx
    .insertInto('obligation_events')
    .values({
      ...{ municipality, id: event.id, obligation_id: event.obligation, kind: event.kind, on_day: event.on },
      ...{ method: event.method, reference: event.reference, reason: event.reason },
      professional_id: event.professional,
      recorded_by: recorded.by,
      recorded_at: new Date(recorded.at),
    })
    .execute()

/** Which of these organisations have a duty of this type about this person that nobody has met yet. */
export const haveOpen = async (
  trx: Trx,
  municipality: string,
  person: string,
  type: string,
): Promise<readonly string[]> => {
  const rows = await trx
    .selectFrom('obligations as o')
    .select('o.organisation')
    .distinct()
    .where('o.municipality', '=', municipality)
    .where('o.person_id', '=', person)
    .where('o.type', '=', type)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('obligation_events as e')
            .select('e.id')
            .whereRef('e.municipality', '=', 'o.municipality')
            .whereRef('e.obligation_id', '=', 'o.id')
            .where('e.kind', '=', 'met'),
        ),
      ),
    )
    .execute()
  return rows.map(({ organisation }) => organisation)
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
      return withEvents(trx, municipality, rows)
    }),

  /** One duty of an organisation, or null. */
  find: (municipality: string, organisation: string, id: string) =>
    inMunicipality(db, municipality, async (trx): Promise<Obligation | null> => {
      const rows = await trx
        .selectFrom('obligations')
        .select(['id', 'organisation', 'type', 'person_id', 'exchange_id', 'withdrawal_id', 'before', 'created_at'])
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .execute()
      return (await withEvents(trx, municipality, rows))[0] ?? null
    }),
})

export type ObligationStore = ReturnType<typeof obligationStore>

interface Row {
  readonly id: string
  readonly organisation: string
  readonly type: string
  readonly person_id: string
  readonly exchange_id: string | null
  readonly withdrawal_id: string | null
  readonly before: string | null
  readonly created_at: Date
}

const withEvents = async (trx: Trx, municipality: string, rows: readonly Row[]): Promise<readonly Obligation[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const events = await trx
    .selectFrom('obligation_events')
    .select(['obligation_id', 'kind', 'on_day'])
    .where('municipality', '=', municipality)
    .where('obligation_id', 'in', ids)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const own = events.filter(({ obligation_id }) => obligation_id === row.id)
    return {
      ...{ id: row.id, organisation: row.organisation, type: row.type, person: row.person_id },
      ...{ exchange: row.exchange_id, withdrawal: row.withdrawal_id, before: row.before },
      createdAt: row.created_at.toISOString(),
      met: own.some(({ kind }) => kind === 'met'),
      deferredUntil: own.findLast(({ kind }) => kind === 'deferred')?.on_day ?? null,
    }
  })
}
