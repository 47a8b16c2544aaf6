import { sql } from 'kysely'
import { mayRead } from '../../audit/entry-query.ts'
import type { RecordedEntry } from '../../audit/entry-store.ts'
import { keptRecord } from '../../audit/kept-record.ts'
import { held, isBulk } from '../../audit/report/exports.ts'
import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** Whose looks are read: at these entries, about these persons; as far as this controller may read. */
export interface LooksAt {
  readonly municipality: string
  readonly controller: string
  readonly exchangeId: string
  readonly entries: readonly RecordedEntry[]
  readonly persons: readonly string[]
}

/** Somebody who saw entries after they were made, and by what: a look, a report for the person, a part of the log given out. */
export interface Seen {
  readonly id: string
  readonly at: string
  readonly how: 'look' | 'report' | 'export'
  readonly organisation: string
  readonly professional: { readonly id: string; readonly function: string | null } | null
}

/** Where a page of looks stopped: those before it in the log come next. */
export interface LookPosition {
  readonly month: string
  readonly index: string
}

/** Looks, newest first; `next` null: there are no earlier ones. */
export interface LooksPage {
  readonly seen: readonly Seen[]
  readonly next: LookPosition | null
}

/** Rows read at once; what may name the entries is more than what shows them. */
const atOnce = 200

/**
 * The next `most`, newest first. Whether an export held the entries is asked of each (`held`, as the person's report asks it), so
 * reading goes on until so many were found, or the log was read to these entries.
 */
export const looksAt = (
  db: Db,
  at: LooksAt,
  { most, before = null }: { readonly most: number; readonly before?: LookPosition | null },
): Promise<LooksPage> =>
  inMunicipality(db, at.municipality, async (trx) => {
    const seen: Seen[] = []
    let [from, last]: [LookPosition | null, LookPosition | null] = [before, null]
    for (;;) {
      const rows = await rowsOf(trx, at, from)
      for (const row of rows) {
        from = { month: row.recorded_month, index: row.log_index }
        const one = seenIn(row, at.entries)
        if (one === null) continue
        if (seen.length === most) return { seen, next: last }
        seen.push(one)
        last = from
      }
      if (rows.length < atOnce) return { seen, next: null }
    }
  })

/** Rows that may show one of the entries, before a place in the log. */
const rowsOf = async (trx: Trx, at: LooksAt, before: LookPosition | null) => {
  const [first] = at.entries
  if (first === undefined) return []
  const ids = [at.exchangeId, ...at.entries.map(({ record }) => String(record['id']))]
  // By the bytes: a record that somebody bent behind our back need not be JSON.
  const names = sql<boolean>`EXISTS (SELECT FROM unnest(${ids}::text[]) AS id
    WHERE position(convert_to('"' || id || '"', 'UTF8') IN r.record) > 0)`
  const anyOfThem = sql<boolean>`r.person_id = ANY (${at.persons}::text[])`
  return trx
    .selectFrom('log_records as r')
    .select(['r.id', 'r.type', 'r.recorded_at', 'r.record', 'r.recorded_month', 'r.log_index'])
    .where('r.municipality', '=', at.municipality)
    .where('r.recorded_month', '>=', `${first.recordedAt.slice(0, 7)}-01`)
    .where('r.log_index', '>', first.index)
    .where('r.type', 'in', ['log-viewed', 'export-made'])
    .where(({ and, or, eb }) =>
      or([
        and([anyOfThem, or([eb('r.type', '=', 'export-made'), names])]),
        and([eb('r.person_id', 'is', null), eb('r.type', '=', 'export-made')]),
      ]),
    )
    .where(mayRead(at.controller))
    .$if(before !== null, (q) =>
      q
        .where('r.recorded_month', '<=', before?.month ?? '')
        .where(sql<boolean>`(r.recorded_month, r.log_index) < (${before?.month}::date, ${before?.index}::bigint)`),
    )
    .orderBy('r.recorded_month', 'desc')
    .orderBy('r.log_index', 'desc')
    .limit(atOnce)
    .execute()
}

const seenIn = (
  row: { readonly id: string; readonly recorded_at: Date; readonly record: Buffer; readonly log_index: string },
  entries: readonly RecordedEntry[],
): Seen | null => {
  const at = row.recorded_at.toISOString()
  try {
    const record: unknown = JSON.parse(row.record.toString('utf8'))
    const said = keptRecord({ record } as unknown as RecordedEntry)
    const how = howSeen(said, entries)
    const { organisation, professional = null } = said.actor
    return how && { id: row.id, at, how, organisation: String(organisation), professional }
  } catch {
    return null
  }
}

const howSeen = (said: ReturnType<typeof keptRecord>, entries: readonly RecordedEntry[]): Seen['how'] | null => {
  if (said.type === 'log-viewed') return 'look'
  if (isBulk(said)) return held(said, entries) ? 'export' : null
  const { view, until } = said.details
  const within = typeof until === 'string' && entries.some(({ index }) => BigInt(index) < BigInt(until))
  return view === 'access-report' && within ? 'report' : null
}
