import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { active, municipalitiesIn } from './in-force-store.ts'
import type { AccessRules, NewParticipant, Participant } from './participant.ts'

const columns = [
  'oin',
  'kind',
  'name',
  'sender_constraint as senderConstraint',
  'calls_per_minute as callsPerMinute',
] as const

/** Reads and rows of participants, by the agreements that are in force. They belong to no municipality: no setting is needed. */
export const participantStore = (db: Db | Trx) => ({
  /** The organisation with the municipalities it takes part in on that day; null: no participant. */
  find: async (oin: string, localDate: string): Promise<Participant | null> => {
    const row = await db.selectFrom('participants').select(columns).where('oin', '=', oin).executeTakeFirst()
    if (row === undefined) return null
    const agreements = await active(db, localDate).where('agreements.oin', '=', oin).execute()
    return { ...row, municipalities: municipalitiesIn(agreements) }
  },

  /** OINs of the municipality's own controller, by municipality, on that day. */
  controllers: async (municipalities: readonly string[], localDate: string): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {}
    if (municipalities.length === 0) return found
    const rows = await active(db, localDate)
      .innerJoin('participants', 'participants.oin', 'agreements.oin')
      .where('participants.kind', '=', 'municipality-controller')
      .where('agreements.municipality', 'in', [...municipalities])
      .execute()
    for (const { oin, municipality } of rows) (found[municipality] ??= []).push(oin)
    return found
  },

  /** Participants of these municipalities on that day, by OIN, from after `after`; their other municipalities are not told. */
  page: async (
    municipalities: readonly string[],
    localDate: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly Participant[]> => {
    if (municipalities.length === 0) return []
    const found = await db
      .selectFrom('participants')
      .select(columns)
      .where('oin', '>', page.after ?? '')
      .where(
        'oin',
        'in',
        active(db, localDate)
          .clearSelect()
          .select('agreements.oin')
          .where('municipality', 'in', [...municipalities]),
      )
      .orderBy('oin')
      .limit(page.limit)
      .execute()
    if (found.length === 0) return []
    const agreements = await active(db, localDate)
      .where('municipality', 'in', [...municipalities])
      .where(
        'agreements.oin',
        'in',
        found.map((each) => each.oin),
      )
      .execute()
    return found.map((each) => ({
      ...each,
      municipalities: municipalitiesIn(agreements.filter((agreement) => agreement.oin === each.oin)),
    }))
  },

  /** Those of these OINs that take part in this municipality on that day. */
  amongActive: async (
    oins: readonly string[],
    municipality: string,
    localDate: string,
  ): Promise<ReadonlySet<string>> => {
    if (oins.length === 0) return new Set()
    const rows = await active(db, localDate)
      .where('municipality', '=', municipality)
      .where('agreements.oin', 'in', [...oins])
      .execute()
    return new Set(rows.map((row) => row.oin))
  },

  /** Keeps other transactions from changing this participant until the end of this one. */
  lock: async (oin: string): Promise<void> => {
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`participant ${oin}`}, 0))`.execute(db)
  },

  insert: async ({ oin, kind, name }: NewParticipant): Promise<void> => {
    await db.insertInto('participants').values({ oin, kind, name }).execute()
  },

  setAccessRules: async (oin: string, { senderConstraint, callsPerMinute }: AccessRules): Promise<void> => {
    await db
      .updateTable('participants')
      .set({ sender_constraint: senderConstraint, calls_per_minute: callsPerMinute })
      .where('oin', '=', oin)
      .execute()
  },

  /** Whether this is a number on which the organisation can be called back. */
  callsBackOn: async (oin: string, number: string): Promise<boolean> => {
    const row = await db
      .selectFrom('call_back_numbers')
      .select('oin')
      .where('oin', '=', oin)
      .where('number', '=', number)
      .executeTakeFirst()
    return row !== undefined
  },

  insertCallBackNumber: async (oin: string, number: string): Promise<void> => {
    await db.insertInto('call_back_numbers').values({ oin, number }).execute()
  },
})
