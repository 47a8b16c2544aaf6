import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'

/** What was stopped: `subject` as in migrations/0039; `organisation` of a professional. */
export interface StopRow {
  readonly id: string
  readonly kind: 'participant' | 'source' | 'purpose' | 'professional' | 'person'
  readonly subject: string
  readonly organisation: string | null
  readonly reason: 'breach' | 'lost-ground' | 'misuse' | 'safety' | 'technical' | 'other'
  readonly at: string
  readonly by: By
}

/** Who did it: organisation and the id of the professional there. */
export interface By {
  readonly organisation: string
  readonly id: string
}

/** One person's word that a stop may end. */
export interface LiftingRow {
  readonly at: string
  readonly by: By
}

/** A stop with the words to end it, oldest first. */
export type KeptStop = StopRow & { readonly liftings: readonly LiftingRow[] }

/** A person is one person however his id is written and whatever organisation he calls from. */
export const samePerson = (id: string): string => id.trim().toLowerCase()

/** Stops of the municipality that is set on the transaction. */
export const stopStore = (trx: Trx, municipality: string) => {
  const withLiftings = async (rows: readonly StopColumns[]): Promise<readonly KeptStop[]> => {
    if (rows.length === 0) return []
    const liftings = await trx
      .selectFrom('stop_liftings')
      .select(['stop', 'lifted_at', 'lifted_by_organisation', 'lifted_by'])
      .where('municipality', '=', municipality)
      .where(
        'stop',
        'in',
        rows.map(({ id }) => id),
      )
      .orderBy('lifted_at')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      subject: row.subject,
      organisation: row.organisation,
      reason: row.reason,
      at: row.made_at.toISOString(),
      by: { organisation: row.made_by_organisation, id: row.made_by },
      liftings: liftings
        .filter(({ stop }) => stop === row.id)
        .map((one) => ({
          at: one.lifted_at.toISOString(),
          by: { organisation: one.lifted_by_organisation, id: one.lifted_by },
        })),
    }))
  }

  return {
    insert: async (stop: StopRow): Promise<void> => {
      await trx
        .insertInto('stops')
        .values({
          municipality,
          id: stop.id,
          kind: stop.kind,
          subject: stop.subject,
          organisation: stop.organisation,
          reason: stop.reason,
          made_at: new Date(stop.at),
          made_by_organisation: stop.by.organisation,
          made_by: stop.by.id,
        })
        .execute()
    },

    /** The stops after this id, oldest first. */
    page: async (after: string | null, limit: number): Promise<readonly KeptStop[]> => {
      const rows = await trx
        .selectFrom('stops')
        .select([...columns])
        .where('municipality', '=', municipality)
        .$if(after !== null, (q) => q.where('id', '>', after))
        .orderBy('id')
        .limit(limit)
        .execute()
      return withLiftings(rows)
    },

    find: async (id: string): Promise<KeptStop | null> => {
      const rows = await trx
        .selectFrom('stops')
        .select([...columns])
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .execute()
      return (await withLiftings(rows))[0] ?? null
    },

    /** Keeps others from lifting this stop until the end of the transaction, so that the second sees the first. */
    lock: async (id: string): Promise<void> => {
      await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`stop ${id}`}, 0))`.execute(trx)
    },

    /** One person's word; false where this person said so before. */
    lift: async (id: string, { at, by }: LiftingRow): Promise<boolean> => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('stop_liftings')
        .values({
          municipality,
          stop: id,
          person: samePerson(by.id),
          lifted_at: new Date(at),
          lifted_by_organisation: by.organisation,
          lifted_by: by.id,
        })
        .onConflict((conflict) => conflict.columns(['municipality', 'stop', 'person']).doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}

const columns = [
  'id',
  'kind',
  'subject',
  'organisation',
  'reason',
  'made_at',
  'made_by_organisation',
  'made_by',
] as const

interface StopColumns {
  readonly id: string
  readonly kind: StopRow['kind']
  readonly subject: string
  readonly organisation: string | null
  readonly reason: StopRow['reason']
  readonly made_at: Date
  readonly made_by_organisation: string
  readonly made_by: string
}
