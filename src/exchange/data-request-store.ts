import { sql } from 'kysely'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Question } from './ask.ts'
import type { DataRequest, RequestQuery } from './data-request.ts'
import { leaseOfSeconds } from './lease-store.ts'

/** Columns of a request as it is kept. */
export const requestColumns = [
  'id',
  'organisation',
  'status',
  'question',
  'result',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'data_sent_at as dataSentAt',
  'run',
] as const

/** The rows of data requests: opened, found, searched. */
export const dataRequestStore = (db: Db) => ({
  /** A new request, leased for its first run. */
  open: (request: NewRequest) => inMunicipality(db, request.question.municipality, (trx) => openRequest(trx, request)),

  /** The organisation's own request, or null. */
  find: (municipality: string, organisation: string, id: string): Promise<DataRequest | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('data_requests')
        .select(requestColumns)
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .where(isNoNotice)
        .executeTakeFirst()
      return (row as DataRequest | undefined) ?? null
    }),

  /** The organisation's own requests, newest first, from below an id. */
  search: (municipality: string, organisation: string, query: RequestQuery): Promise<readonly DataRequest[]> =>
    inMunicipality(db, municipality, async (trx) => {
      let select = trx
        .selectFrom('data_requests')
        .select(requestColumns)
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where(isNoNotice)
        .orderBy('id', 'desc')
        .limit(query.limit)
      if (query.before !== null) select = select.where('id', '<', query.before)
      if (query.caseId !== null) select = select.where('case_id', '=', query.caseId)
      if (query.statuses !== null) select = select.where('status', 'in', query.statuses)
      if (query.person !== null) {
        const about = trx
          .selectFrom('data_request_persons')
          .select('request_id')
          .where('municipality', '=', municipality)
          .where('person_id', '=', query.person)
        select = select.where('id', 'in', about)
      }
      return (await select.execute()) as readonly DataRequest[]
    }),
})

/** Of the rows of data_requests those that ask: what a part of a notice is goes by its notice alone. */
export const isNoNotice = sql<boolean>`NOT coalesce((question ->> 'ownAccord')::boolean, false)`

/** A request that is about to be walked. */
export interface NewRequest {
  readonly id: string
  readonly organisation: string
  readonly question: Question
  readonly at: Date
  readonly expiresAt: Date
  readonly leaseSeconds: number
}

/** Opens a request in a transaction, leased for its first run. */
export const openRequest = async (trx: Trx, request: NewRequest): Promise<void> => {
  const { id, question } = request
  await trx
    .insertInto('data_requests')
    .values({
      municipality: question.municipality,
      id,
      organisation: request.organisation,
      case_id: question.caseId,
      purpose: question.purpose,
      status: 'running',
      question: JSON.stringify(question),
      result: null,
      created_at: request.at,
      expires_at: request.expiresAt,
      lease_until: leaseOfSeconds(request.leaseSeconds),
    })
    .execute()
  await trx
    .insertInto('data_request_persons')
    .values(question.persons.map((p) => ({ municipality: question.municipality, request_id: id, person_id: p.id })))
    .onConflict((c) => c.doNothing())
    .execute()
}

export type DataRequestStore = ReturnType<typeof dataRequestStore>
