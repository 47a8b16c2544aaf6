import { sql } from 'kysely'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { filtered } from '../entry-query.ts'
import { recordColumns } from '../record-columns.ts'
import { type ExchangeWords, wordsAsked } from './exchange-word.ts'
import { stepEntry, type StepEntry } from './step-entry.ts'

/** Which exchanges: of one log, as far as `controller` (OIN) may read them. Instants RFC 3339, `until` exclusive. */
export interface ExchangeFilter extends ExchangeWords {
  readonly municipality: string
  readonly controller: string
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** Where a page stopped, in the log as it was noted when the first page was read: `end` and `before` are indexes. */
export interface ExchangePosition {
  readonly end: string
  readonly before: string
}

/** An exchange that was found, with all of its entries that this reader may read, in the order of the log. */
export interface FoundExchange {
  readonly exchangeId: string
  /** Moment of the first step that has the words of the search. */
  readonly recordedAt: string
  readonly entries: readonly StepEntry[]
}

/** At most `limit` exchanges, newest first; `next` is null on the last page. */
export interface ExchangePage {
  readonly exchanges: readonly FoundExchange[]
  readonly next: ExchangePosition | null
  /** Moment until which the log is noted; null: nothing yet. */
  readonly notedUntil: string | null
}

/** Searching for exchanges, on any login that may. It shows nothing to anybody: that is recorded first. */
export const exchangeSearch = (db: Db) => ({
  page: (filter: ExchangeFilter, limit: number, after: ExchangePosition | null): Promise<ExchangePage> =>
    inMunicipality(db, filter.municipality, async (trx) => {
      const noted = await notedOf(trx, filter.municipality)
      if (noted === undefined) return { exchanges: [], next: null, notedUntil: null }
      const end = after?.end ?? noted.log_index
      const found = await steps(trx, filter, { end, before: after?.before ?? null, limit: limit + 1 })
      const shown = found.slice(0, limit)
      const entries = await entriesOf(
        trx,
        filter,
        shown.map(({ exchange_id: id }) => id),
      )
      const last = found.length > limit ? shown.at(-1) : undefined
      return {
        exchanges: shown.map((step) => ({
          exchangeId: step.exchange_id,
          recordedAt: step.recorded_at.toISOString(),
          entries: entries.get(step.exchange_id) ?? [],
        })),
        next: last === undefined ? null : { end, before: last.log_index },
        notedUntil: noted.log_index === '0' ? null : noted.recorded_at.toISOString(),
      }
    }),

  /** Where what can be found ends now, and whether anything is found at all. */
  edge: (filter: ExchangeFilter): Promise<{ readonly end: string; readonly found: boolean }> =>
    inMunicipality(db, filter.municipality, async (trx) => {
      const end = (await notedOf(trx, filter.municipality))?.log_index ?? '0'
      return { end, found: (await steps(trx, filter, { end, before: null, limit: 1 })).length > 0 }
    }),
})

export type ExchangeSearch = ReturnType<typeof exchangeSearch>

/** How far the log is noted; undefined: not at all yet. */
const notedOf = (trx: Trx, municipality: string) =>
  trx
    .selectFrom('exchange_steps_until')
    .select(['log_index', 'recorded_at'])
    .where('municipality', '=', municipality)
    .executeTakeFirst()

interface Step {
  readonly log_index: string
  readonly exchange_id: string
  readonly recorded_at: Date
}

const steps = async (
  trx: Trx,
  filter: ExchangeFilter,
  { end, before, limit }: { readonly end: string; readonly before: string | null; readonly limit: number },
): Promise<readonly Step[]> => {
  const { municipality, controller, from = null, until = null, outcome } = filter
  const words = wordsAsked(filter)
  const [kinds, values] = [words.map(({ kind }) => kind), words.map(({ value }) => value)]
  const { rows } = await sql<Step>`
    SELECT log_index, exchange_id, recorded_at
    FROM exchanges_found(${municipality}, ${controller}, ${kinds}::text[], ${values}::text[], ${from}::timestamptz, ${until}::timestamptz,
      ${outcome !== undefined}, ${end}::bigint, ${before}::bigint, ${limit})`.execute(trx)
  return rows
}

/** What is shown comes from the log itself: its entries, as far as this organisation may read them. */
const entriesOf = async (
  trx: Trx,
  { municipality, controller }: ExchangeFilter,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StepEntry[]>> => {
  if (ids.length === 0) return new Map()
  const rows = await filtered(trx, { municipality, controller })
    .select(recordColumns)
    .where('r.exchange_id', 'in', ids)
    .orderBy('r.log_index')
    .execute()
  const found = new Map<string, StepEntry[]>()
  for (const row of rows) {
    const id = String(row.exchange_id)
    found.set(id, [...(found.get(id) ?? []), stepEntry(row)])
  }
  return found
}
