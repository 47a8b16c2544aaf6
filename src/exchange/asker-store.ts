import { tell } from '../core/tell.ts'
import type { Tables } from '../core/tables.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Result } from './data-request.ts'
import { toldStatus } from './status.ts'

/** Who asked, by request; unknown ids are left out. */
export const askersOf = (
  db: Db,
  municipality: string,
  requests: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  inMunicipality(db, municipality, async (trx) => {
    if (requests.length === 0) return new Map<string, string>()
    const rows = await trx
      .selectFrom('data_requests')
      .select(['id', 'organisation'])
      .where('municipality', '=', municipality)
      .where('id', 'in', requests)
      .execute()
    return new Map(rows.map(({ id, organisation }) => [id, organisation]))
  })

/** What the asker was told last of a request, in as far as it decides what it may hear next; null: nothing was kept. */
export const lastTold = (
  db: Db,
  municipality: string,
  request: string,
): Promise<{ readonly organisation: string; readonly result: Result } | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('data_requests')
      .select(['organisation', 'result'])
      .where('municipality', '=', municipality)
      .where('id', '=', request)
      .executeTakeFirst()
    const result = (row?.result as Result | null | undefined) ?? null
    return row === undefined || result === null ? null : { organisation: row.organisation, result }
  })

/**
 * Whether an asker of this kind, with no right beyond asking, was told that a person would look (decisions.md 22). Of what
 * it was not told, no later word may reach it.
 */
export const toldToWait = (tables: Tables, { decisions }: Result, kind: string): boolean => {
  const outcomes = decisions.map(({ decision, hears }) => {
    const teller = { kind, scopes: ['exchange'], ...hears, recordsConsent: false }
    return tell(tables, decision, teller).outcome
  })
  return toldStatus('awaiting-review', outcomes) === 'awaiting-review'
}
