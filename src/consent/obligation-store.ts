import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { withEvents } from './obligation-event-store.ts'
import type { NewObligation, Obligation } from './obligation.ts'

/** Which duties; null: whatever. */
export interface DutyFilter {
  readonly status: 'open' | 'deferred' | 'met' | null
  readonly type: string | null
}

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
  page: (
    municipality: string,
    organisation: string,
    after: string | null,
    limit: number,
    { status, type }: DutyFilter = { status: null, type: null },
  ) =>
    inMunicipality(db, municipality, async (trx): Promise<readonly Obligation[]> => {
      const rows = await trx
        .selectFrom('obligations')
        .select(['id', 'organisation', 'type', 'person_id', 'exchange_id', 'withdrawal_id', 'before', 'created_at'])
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .$if(after !== null, (q) => q.where('id', '>', after))
        .$if(type !== null, (q) => q.where('type', '=', type))
        .$if(status !== null, (q) => q.where(became('met'), '=', status === 'met'))
        .$if(status === 'open' || status === 'deferred', (q) => q.where(became('deferred'), '=', status === 'deferred'))
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

const became = (kind: 'met' | 'deferred') => sql<boolean>`EXISTS (
  SELECT FROM obligation_events e
  WHERE e.municipality = obligations.municipality AND e.obligation_id = obligations.id AND e.kind = ${kind})`
