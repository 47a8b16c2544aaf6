import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { NoticePart } from './notice-part.ts'

/** A part that nobody read in time, with who sent it. */
export interface UnreadPart extends Pick<NoticePart, 'municipality' | 'request' | 'notice'> {
  readonly sender: string
}

/**
 * Empties what is past its time, by the database's clock, but what is being read right now. Answers the parts that waited for
 * their recipient: of what was held for people their sender may not know.
 */
export const expireParts = async (trx: Trx, municipality: string): Promise<readonly UnreadPart[]> => {
  const { rows } = await sql<UnreadPart>`
    WITH late AS (
      SELECT p.request_id, p.notice_id, p.state, n.organisation
      FROM notice_parts p
        JOIN notices n ON n.municipality = p.municipality AND n.id = p.notice_id
        JOIN data_requests q ON q.municipality = p.municipality AND q.id = p.request_id
      WHERE p.municipality = ${municipality} AND p.state IN ('held', 'waiting') AND p.expires_at <= now()
        AND q.status <> 'running'
      FOR UPDATE OF p
    ), emptied AS (
      UPDATE notice_parts p SET state = 'expired', message = NULL, message_key = NULL, remind_at = NULL
      FROM late l WHERE p.municipality = ${municipality} AND p.request_id = l.request_id
    )
    SELECT ${municipality} AS municipality, request_id AS request, notice_id AS notice, organisation AS sender
    FROM late WHERE state = 'waiting' ORDER BY request_id`.execute(trx)
  return rows
}

/** Parts that have waited for a day and of which their recipient was not reminded yet; from now on he was. */
export const remindParts = async (
  trx: Trx,
  municipality: string,
): Promise<readonly Pick<NoticePart, 'municipality' | 'request' | 'recipient'>[]> => {
  const rows = await trx
    .updateTable('notice_parts')
    .set({ remind_at: null })
    .where('municipality', '=', municipality)
    .where('state', '=', 'waiting')
    .where('remind_at', '<=', sql<Date>`now()`)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['request_id', 'recipient'])
    .execute()
  return rows.map(({ request_id, recipient }) => ({ municipality, request: request_id, recipient }))
}
