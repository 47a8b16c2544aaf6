import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { SealedMessage } from './message-box.ts'
import type { NoticePart, WaitingPart } from './notice-part.ts'

/** States in which something waits. */
const live = ['held', 'waiting'] as const
/** Nothing of a message is left in a row that is over. */
const emptied = { message: null, message_key: null, remind_at: null } as const
/** Statuses of a part that its recipient can read: what failed on the way to him is there still. */
const readable = ['awaiting-recipient', 'failed'] as const

/** Parts of notices of the municipality that is set on the transaction. What is past its time is not there, swept or not. */
export const noticePartStore = (trx: Trx, municipality: string) => {
  const parts = () => trx.selectFrom('notice_parts').selectAll().where('municipality', '=', municipality)
  const forRecipient = (recipient: string) =>
    trx
      .selectFrom('notice_parts as p')
      .innerJoin('data_requests as q', (join) =>
        join.onRef('q.municipality', '=', 'p.municipality').onRef('q.id', '=', 'p.request_id'),
      )
      .where('p.municipality', '=', municipality)
      .where('p.recipient', '=', recipient)
      .where('p.state', '=', 'waiting')
      .where('p.expires_at', '>', sql<Date>`now()`)

  return {
    /** New parts, each beside its question, in the order of the notice. */
    add: (notice: string, expiresAt: Date, rows: readonly { readonly request: string; readonly recipient: string }[]) =>
      trx
        .insertInto('notice_parts')
        .values(
          rows.map(({ request, recipient }, position) => ({
            ...{ municipality, request_id: request, notice_id: notice, position, recipient, expires_at: expiresAt },
          })),
        )
        .execute(),

    /** A part, whose message is live; null where nothing waits in it. */
    live: async (request: string): Promise<NoticePart | null> => {
      const row = await parts()
        .where('request_id', '=', request)
        .where('state', 'in', live)
        .where('expires_at', '>', sql<Date>`now()`)
        .executeTakeFirst()
      return row === undefined ? null : partOf(row)
    },

    /** Every part of a notice, in its order. */
    ofNotice: async (notice: string): Promise<readonly NoticePart[]> =>
      (await parts().where('notice_id', '=', notice).orderBy('position').execute()).map(partOf),

    /** What waits in a part, from now on; false where it is over. */
    put: async (request: string, state: 'held' | 'waiting', { bytes, keyId }: SealedMessage): Promise<boolean> => {
      const done = await trx
        .updateTable('notice_parts')
        .set({
          ...{ state, message: bytes, message_key: keyId },
          remind_at: state === 'waiting' ? sql<Date>`now() + interval '1 day'` : null,
        })
        .where('municipality', '=', municipality)
        .where('request_id', '=', request)
        .where('state', 'in', ['empty', ...live])
        .where('expires_at', '>', sql<Date>`now()`)
        .executeTakeFirst()
      return done.numUpdatedRows === 1n
    },

    /** Parts that wait for an organisation, oldest first, from after an id. */
    waitingFor: async (recipient: string, after: string | null, limit: number): Promise<readonly WaitingPart[]> => {
      let select = forRecipient(recipient)
        .select(['p.request_id as id', 'q.created_at as createdAt', 'p.expires_at as expiresAt'])
        .where('q.status', 'in', readable)
        .orderBy('p.request_id')
        .limit(limit)
      if (after !== null) select = select.where('p.request_id', '>', after)
      return (await select.execute()).map(({ id, createdAt, expiresAt }) => ({
        ...{ id, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
      }))
    },

    /** A part that waits for this organisation, also while a colleague is reading it; null where none does. */
    waiting: async (recipient: string, request: string): Promise<NoticePart | null> => {
      const row = await forRecipient(recipient)
        .selectAll('p')
        .where('p.request_id', '=', request)
        .where('q.status', 'in', [...readable, 'running'])
        .executeTakeFirst()
      return row === undefined ? null : partOf(row)
    },
  }
}

/** A walk of a part ended: it waits for its recipient, for people, or for nobody any more. What failed leaves it as it is. */
export const settlePart = async (trx: Trx, municipality: string, request: string, status: string): Promise<void> => {
  if (status === 'failed' || status === 'awaiting-recipient') return
  const change = ['awaiting-review', 'ready'].includes(status)
    ? ({ state: 'held', remind_at: null } as const)
    : ({ ...emptied, state: 'over' } as const)
  await trx
    .updateTable('notice_parts')
    .set(change)
    .where('municipality', '=', municipality)
    .where('request_id', '=', request)
    .where('state', 'in', live)
    .execute()
}

interface Row {
  readonly municipality: string
  readonly request_id: string
  readonly notice_id: string
  readonly recipient: string
  readonly state: NoticePart['state']
  readonly message: Buffer | null
  readonly message_key: string | null
  readonly expires_at: Date
}

const partOf = (row: Row): NoticePart => ({
  ...{ municipality: row.municipality, request: row.request_id, notice: row.notice_id, recipient: row.recipient },
  state: row.state,
  message: row.message === null || row.message_key === null ? null : { bytes: row.message, keyId: row.message_key },
  expiresAt: row.expires_at.toISOString(),
})
