import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** Something that became of a duty: put off until a day and why, or met on a day and how. */
export interface DutyEvent {
  readonly kind: 'met' | 'deferred'
  readonly on: string
  readonly method: 'talk' | 'letter' | 'phone' | 'secure-message' | 'other' | null
  readonly reason: string | null
  readonly answer: 'erased' | 'still-needed' | 'passed-on' | null
  readonly law: string | null
  readonly passedOnTo: readonly string[]
  readonly recordedBy: string
  readonly recordedAt: string
}

/** A word that stopped something, as far as a duty stems from it: when it was said and recorded, and by whom recorded. */
export interface StopWord {
  readonly saidOn: string
  readonly recordedBy: string
  readonly recordedAt: string
}

/** What became of duties and what they stem from, on the console's own login. */
export const eventsStore = (db: Db) => ({
  /** What became of a duty, oldest first. */
  of: (municipality: string, duty: string) =>
    inMunicipality(db, municipality, async (trx): Promise<readonly DutyEvent[]> => {
      const rows = await trx
        .selectFrom('obligation_events')
        .select(['kind', 'on_day', 'method', 'reason', 'answer', 'law', 'passed_on_to', 'recorded_by', 'recorded_at'])
        .where('municipality', '=', municipality)
        .where('obligation_id', '=', duty)
        .orderBy('recorded_at')
        .orderBy('id')
        .execute()
      return rows.map(({ kind, on_day, method, reason, answer, law, ...row }) => ({
        ...{ kind, on: on_day, method: method as DutyEvent['method'], reason, answer, law },
        passedOnTo: row.passed_on_to ?? [],
        recordedBy: row.recorded_by,
        recordedAt: row.recorded_at.toISOString(),
      }))
    }),

  /** The word a duty stems from; null where it is not kept any more. */
  word: (municipality: string, withdrawal: string) =>
    inMunicipality(db, municipality, async (trx): Promise<StopWord | null> => {
      const row = await trx
        .selectFrom('consent_withdrawals')
        .select(['said_on', 'recorded_by', 'recorded_at'])
        .where('municipality', '=', municipality)
        .where('id', '=', withdrawal)
        .executeTakeFirst()
      if (row === undefined) return null
      return { saidOn: row.said_on, recordedBy: row.recorded_by, recordedAt: row.recorded_at.toISOString() }
    }),
})

export type EventsStore = ReturnType<typeof eventsStore>
