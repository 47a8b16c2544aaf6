import { tell } from '../core/tell.ts'
import type { Tables } from '../core/tables.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Result } from './data-request.ts'
import { isNoNotice } from './data-request-store.ts'
import { toldStatus } from './status.ts'

/** Who asked, by request; unknown ids and parts of notices, which ask nothing, are left out. */
export const askersOf = (db: Db, municipality: string, requests: readonly string[]) =>
  inMunicipality(db, municipality, (trx) => askersIn(trx, municipality, requests))

/** The same, of the municipality that is set on the transaction. */
export const askersIn = async (
  trx: Trx,
  municipality: string,
  requests: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (requests.length === 0) return new Map()
  const rows = await trx
    .selectFrom('data_requests')
    .select(['id', 'organisation'])
    .where('municipality', '=', municipality)
    .where('id', 'in', requests)
    .where(isNoNotice)
    .execute()
  return new Map(rows.map(({ id, organisation }) => [id, organisation]))
}

/** The notices that these questions are parts of, with their senders; what is none is left out. */
export const noticesOf = (
  db: Db,
  municipality: string,
  requests: readonly string[],
): Promise<ReadonlyMap<string, { readonly notice: string; readonly organisation: string }>> =>
  inMunicipality(db, municipality, async (trx) => {
    if (requests.length === 0) return new Map<string, never>()
    const rows = await trx
      .selectFrom('notice_parts as p')
      .innerJoin('notices as n', (join) =>
        join.onRef('n.municipality', '=', 'p.municipality').onRef('n.id', '=', 'p.notice_id'),
      )
      .select(['p.request_id as request', 'n.id as notice', 'n.organisation'])
      .where('p.municipality', '=', municipality)
      .where('p.request_id', 'in', requests)
      .execute()
    return new Map(rows.map(({ request, ...one }) => [request, one]))
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
