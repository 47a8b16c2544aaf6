import { insertObligations } from '../consent/obligation-store.ts'
import type { Decision } from '../core/decision.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Question } from './ask.ts'

/** Where a data request stands (api.md, A data request); `running` while its way is walked. */
export type Status =
  | 'running'
  | 'delivered'
  | 'partially-delivered'
  | 'ready'
  | 'needs-consent'
  | 'awaiting-review'
  | 'awaiting-source'
  | 'refused-by-source'
  | 'denied'
  | 'failed'
  | 'cancelled'
  | 'expired'

/** What came of it, in codes and ids; told anew on every reading. `entries`: ids in the log. */
export interface Result {
  readonly fingerprint: string
  readonly regime: string
  readonly decisions: readonly {
    readonly decision: Decision
    /** What the caller's rights let him hear: in the case, and by designation. */
    readonly hears: { readonly recordsConsent: boolean; readonly designated: boolean }
    readonly receipt: { readonly decision: string; readonly release: string | null }
    readonly obligationIds: readonly string[]
  }[]
}

/** A request as it is kept. */
export interface DataRequest {
  readonly id: string
  readonly organisation: string
  readonly status: Status
  readonly question: Question
  readonly result: Result | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly dataSentAt: Date | null
  readonly run: number
}

/** Which requests; null: whatever. */
export interface RequestQuery {
  readonly before: string | null
  readonly caseId: string | null
  readonly person: string | null
  /** Any of these; null: whatever. */
  readonly statuses: readonly Status[] | null
  readonly limit: number
}

const columns = [
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

/** The rows of data requests: opened, leased, ended, read. A run whose number has passed ends nothing. */
export const dataRequestStore = (db: Db) => ({
  /** A new request, leased for its first run. */
  open: (request: {
    id: string
    organisation: string
    question: Question
    at: Date
    expiresAt: Date
    leaseUntil: Date
  }) =>
    inMunicipality(db, request.question.municipality, async (trx) => {
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
          lease_until: request.leaseUntil,
        })
        .execute()
      await trx
        .insertInto('data_request_persons')
        .values(question.persons.map((p) => ({ municipality: question.municipality, request_id: id, person_id: p.id })))
        .onConflict((c) => c.doNothing())
        .execute()
    }),

  /** The organisation's own request, or null. */
  find: (municipality: string, organisation: string, id: string): Promise<DataRequest | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('data_requests')
        .select(columns)
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .executeTakeFirst()
      return (row as DataRequest | undefined) ?? null
    }),

  /** The organisation's own requests, newest first, from below an id. */
  search: (municipality: string, organisation: string, query: RequestQuery): Promise<readonly DataRequest[]> =>
    inMunicipality(db, municipality, async (trx) => {
      let select = trx
        .selectFrom('data_requests')
        .select(columns)
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
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

  /** Leases a waiting request for one more run; null where it is running or cannot be walked again. */
  lease: (municipality: string, id: string, from: readonly Status[], leaseUntil: Date): Promise<number | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .updateTable('data_requests')
        .set((eb) => ({ status: 'running', run: eb('run', '+', 1), lease_until: leaseUntil }))
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('status', 'in', from)
        .returning('run')
        .executeTakeFirst()
      return row?.run ?? null
    }),

  /** A run broke off: its lease ends now, and the sweeper closes what it left open. */
  abandon: (municipality: string, id: string, run: number): Promise<unknown> =>
    inMunicipality(db, municipality, (trx) =>
      trx
        .updateTable('data_requests')
        .set({ lease_until: new Date() })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('run', '=', run)
        .where('status', '=', 'running')
        .execute(),
    ),

  /** Ends a run with its outcome, and what comes of it in the same transaction; false where another run has taken over. */
  end: (
    municipality: string,
    id: string,
    run: number,
    end: RunEnd,
    also: (trx: Trx) => Promise<unknown> = async () => undefined,
  ): Promise<boolean> =>
    inMunicipality(db, municipality, async (trx) => {
      const ended = await endRun(trx, municipality, id, run, end)
      if (ended) await also(trx)
      return ended
    }),
})

/** A duty that came with a release. */
export interface Duty {
  readonly id: string
  readonly type: string
  readonly before: string | null
  readonly person: string
}

/** How a run ended; `sentAt` when data was sent. */
export interface RunEnd {
  readonly status: Exclude<Status, 'running'>
  /** What the releases of this run oblige an organisation to do. */
  readonly duties?: readonly Duty[]
  readonly organisation?: string
  readonly result?: Result
  readonly sentAt?: Date
}

/** Ends a run inside a transaction (the sweeper's, with its entries). */
export const endRun = async (
  trx: Trx,
  municipality: string,
  id: string,
  run: number,
  end: RunEnd,
): Promise<boolean> => {
  const done = await trx
    .updateTable('data_requests')
    .set({
      status: end.status,
      lease_until: null,
      ...(end.result === undefined ? {} : { result: JSON.stringify(end.result) }),
      ...(end.sentAt === undefined ? {} : { data_sent_at: end.sentAt }),
    })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('run', '=', run)
    .where('status', '=', 'running')
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return false
  const { duties = [], organisation = null } = end
  if (organisation !== null) {
    const rows = duties.map((duty) => ({ ...duty, organisation, exchange: id, withdrawal: null }))
    await insertObligations(trx, municipality, rows, new Date().toISOString())
  }
  return true
}

export type DataRequestStore = ReturnType<typeof dataRequestStore>
