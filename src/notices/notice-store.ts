import { openRequest, requestColumns } from '../exchange/data-request-store.ts'
import type { DataRequest } from '../exchange/data-request.ts'
import type { Question } from '../exchange/ask.ts'
import { noticePartStore } from '../inbox/notice-part-store.ts'
import type { NoticePart } from '../inbox/notice-part.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** A notice as its sender made it, with its parts in order. */
export interface Notice {
  readonly id: string
  readonly municipality: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly parts: readonly { readonly part: NoticePart; readonly request: DataRequest }[]
}

/** A notice that is about to be sent: one question a recipient, each with its id. */
export interface NewNotice {
  readonly id: string
  readonly municipality: string
  readonly organisation: string
  readonly at: Date
  readonly expiresAt: Date
  readonly leaseSeconds: number
  readonly parts: readonly { readonly id: string; readonly recipient: string; readonly question: Question }[]
}

/** The rows of notices: made whole, found by their sender; a part found for its recipient. */
export const noticeStore = (db: Db) => ({
  /** A new notice with the questions of its parts, each leased for its first run: all or none. */
  open: ({ id, municipality, organisation, at, expiresAt, leaseSeconds, parts }: NewNotice): Promise<unknown> =>
    inMunicipality(db, municipality, async (trx) => {
      await trx
        .insertInto('notices')
        .values({ municipality, id, organisation, created_at: at, expires_at: expiresAt })
        .execute()
      for (const part of parts)
        await openRequest(trx, { id: part.id, organisation, question: part.question, at, expiresAt, leaseSeconds })
      await noticePartStore(trx, municipality).add(
        id,
        expiresAt,
        parts.map((part) => ({ request: part.id, recipient: part.recipient })),
      )
    }),

  /** The organisation's own notice, or null. */
  find: (municipality: string, organisation: string, id: string): Promise<Notice | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const row = await trx
        .selectFrom('notices')
        .select(['created_at as createdAt', 'expires_at as expiresAt'])
        .where('municipality', '=', municipality)
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return null
      const parts = await noticePartStore(trx, municipality).ofNotice(id)
      const requests = await requestsIn(
        trx,
        municipality,
        parts.map((part) => part.request),
      )
      const byId = new Map(requests.map((request) => [request.id, request]))
      return {
        ...{ id, municipality, ...row },
        parts: parts.flatMap((part) => {
          const request = byId.get(part.request)
          return request === undefined ? [] : [{ part, request }]
        }),
      }
    }),

  /** A part that waits for this organisation, with its question; null where none does. */
  waitingFor: (municipality: string, recipient: string, id: string): Promise<Notice['parts'][number] | null> =>
    inMunicipality(db, municipality, async (trx) => {
      const part = await noticePartStore(trx, municipality).waiting(recipient, id)
      const request = part && (await requestsIn(trx, municipality, [id]))[0]
      return part === null || request === null || request === undefined ? null : { part, request }
    }),
})

export type NoticeStore = ReturnType<typeof noticeStore>

const requestsIn = async (trx: Trx, municipality: string, ids: readonly string[]): Promise<readonly DataRequest[]> => {
  const rows = await trx
    .selectFrom('data_requests')
    .select(requestColumns)
    .where('municipality', '=', municipality)
    .where('id', 'in', ids)
    .execute()
  return rows as readonly DataRequest[]
}
