import { sql } from 'kysely'
import { mayRead } from '../../audit/entry-query.ts'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** A recorded decision with the facts it was made from; `facts` null: erased. */
export interface RecordedDecision {
  readonly entry: string
  readonly exchange: string
  readonly person: string | null
  readonly at: string
  readonly purpose: string
  readonly facts: string | null
  readonly index: string
}

/** Decisions of a log since a local day, as far as this organisation may read them. */
const decisions = (trx: Trx, municipality: string, reader: string, since: string) =>
  trx
    .selectFrom('log_records as r')
    .where('r.municipality', '=', municipality)
    .where('r.type', '=', 'decision')
    .where('r.recorded_month', '>=', sql<string>`date_trunc('month', ${since}::date)::date`)
    .where('r.recorded_at', '>=', sql<Date>`${since}::date`)
    .where(mayRead(reader))

/** What a draft is compared over: reads, in pages of its own transactions. */
export const draftStore = (db: Db) => ({
  count: (municipality: string, reader: string, since: string): Promise<number> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await decisions(trx, municipality, reader, since)
        .select(({ fn }) => fn.countAll<string>().as('all'))
        .executeTakeFirst()
      return Number(row?.all ?? 0)
    }),

  /** The newest first, from before the position. */
  page: (
    municipality: string,
    reader: string,
    since: string,
    before: string | null,
    limit: number,
  ): Promise<readonly RecordedDecision[]> =>
    inMunicipality(db, municipality, async (trx) => {
      const rows = await decisions(trx, municipality, reader, since)
        .select(['r.id', 'r.exchange_id', 'r.person_id', 'r.at', 'r.purpose', 'r.facts', 'r.log_index'])
        .$if(before !== null, (q) => q.where('r.log_index', '<', before ?? ''))
        .orderBy('r.log_index', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ id, exchange_id, person_id, at, purpose, facts, log_index }) => ({
        ...{ entry: id, exchange: exchange_id ?? '', person: person_id, at: at.toISOString(), purpose: purpose ?? '' },
        ...{ facts: facts === null ? null : facts.toString('utf8'), index: log_index },
      }))
    }),
})

export type DraftStore = ReturnType<typeof draftStore>
