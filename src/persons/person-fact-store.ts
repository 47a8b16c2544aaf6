import { sql, type Selectable } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { PersonsTables } from '../store/tables-persons.ts'

/** A recorded fact with internal ids. `concerns`: a person's internal id or an OIN. */
export interface KeptFact {
  readonly id: string
  readonly person: string
  readonly kind: string
  readonly from: string
  readonly until: string | null
  readonly source: { readonly type: string; readonly reference: string | null }
  readonly concerns: string | null
  /** Handle by internal id of whoever was named so: the recorder is told no more (decisions.md 3). */
  readonly handles: Readonly<Record<string, string>>
  readonly details: Readonly<Record<string, unknown>>
  readonly recordedBy: string
  readonly recordedAt: string
}

/** Facts about one person by one organisation, newest first. `on`: the day on which the person must be shown. */
export interface FactQuery {
  readonly person: string
  readonly recordedBy: string
  readonly kinds: readonly string[] | null
  readonly on: string
  readonly before: string | null
  readonly limit: number
}

/** Facts of the municipality that is set on the transaction: written once; of one only the last day is said anew. */
export const personFactStore = (trx: Trx, municipality: string) => ({
  insert: async (fact: KeptFact): Promise<void> => {
    await trx
      .insertInto('person_facts')
      .values({
        municipality,
        id: fact.id,
        person_id: fact.person,
        kind: fact.kind,
        from_on: fact.from,
        until_on: fact.until,
        source_type: fact.source.type,
        source_reference: fact.source.reference,
        concerns: fact.concerns,
        handles: JSON.stringify(fact.handles),
        details: JSON.stringify(fact.details),
        recorded_by: fact.recordedBy,
        recorded_at: new Date(fact.recordedAt),
      })
      .execute()
  },

  /** Nothing where the person is sealed or unknown to the BRP: the two look alike. */
  search: async (query: FactQuery): Promise<readonly KeptFact[]> => {
    const rows = await trx
      .selectFrom('person_facts')
      .select(columns)
      .where('municipality', '=', municipality)
      .where('person_id', '=', query.person)
      .where('recorded_by', '=', query.recordedBy)
      .where(sql<boolean>`person_is_shown(municipality, person_id, ${query.on})`)
      .$if(query.kinds !== null, (q) => q.where('kind', 'in', query.kinds))
      .$if(query.before !== null, (q) => q.where('id', '<', query.before))
      .orderBy('id', 'desc')
      .limit(query.limit)
      .execute()
    return rows.map(factOf)
  },

  /** One fact that this organisation recorded, kept from other changes until the end of the transaction; or null. */
  lock: async (id: string, recordedBy: string): Promise<KeptFact | null> => {
    const row = await trx
      .selectFrom('person_facts')
      .select(columns)
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .where('recorded_by', '=', recordedBy)
      .forNoKeyUpdate()
      .executeTakeFirst()
    return row === undefined ? null : factOf(row)
  },

  end: (id: string, until: string): Promise<unknown> =>
    trx
      .updateTable('person_facts')
      .set({ until_on: until })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute(),
})

const columns = [
  ...(['id', 'person_id', 'kind', 'from_on', 'until_on', 'source_type', 'source_reference', 'concerns'] as const),
  ...(['handles', 'details', 'recorded_by', 'recorded_at'] as const),
] as const

const factOf = (row: Pick<Selectable<PersonsTables['person_facts']>, (typeof columns)[number]>): KeptFact => ({
  id: row.id,
  person: row.person_id,
  kind: row.kind,
  from: row.from_on,
  until: row.until_on,
  source: { type: row.source_type, reference: row.source_reference },
  concerns: row.concerns,
  handles: row.handles,
  details: row.details,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at.toISOString(),
})
