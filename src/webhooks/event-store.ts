import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import { newId } from '../store/ids.ts'
import { eventIdOf, type NewEvent } from './event.ts'

/**
 * Keeps events of one municipality and puts them in the queue, in this transaction: for each organisation that has a
 * subscription to their type. What is known already stays as it is. Answers how many were new.
 */
export const raise = async (
  trx: Trx,
  municipality: string,
  events: readonly NewEvent[],
  at: string,
): Promise<number> => {
  const rows = new Map(events.map((event) => [eventIdOf(event), event]))
  if (rows.size === 0) return 0
  const given = [...rows].map(([id, { organisation, type, subject, refs }]) => ({
    id,
    organisation,
    type,
    subject,
    refs,
  }))
  const { rows: made } = await sql<{ id: string; subscription: string; held: boolean }>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        AS g (id uuid, organisation text, type text, subject text, refs jsonb)
    ), wanted AS (
      SELECT g.id, s.id AS subscription, s.disabled_at IS NOT NULL AS held
      FROM given g JOIN webhook_subscriptions s
        ON s.municipality = ${municipality} AND s.organisation = g.organisation AND g.type = ANY (s.types)
    ), made AS (
      INSERT INTO webhook_events (municipality, id, organisation, type, subject, refs, raised_at)
      SELECT ${municipality}, id, organisation, type, subject, refs, ${at} FROM given
      WHERE id IN (SELECT id FROM wanted)
      ON CONFLICT DO NOTHING RETURNING id
    )
    SELECT w.id, w.subscription, w.held FROM made JOIN wanted w USING (id)`.execute(trx)
  await insertDeliveries(trx, municipality, made, at)
  return new Set(made.map(({ id }) => id)).size
}

/** Events of an organisation from one moment or event on, until a moment, of these types, oldest first. */
export const eventsBetween = async (
  trx: Trx,
  municipality: string,
  organisation: string,
  range: { readonly from: string | null; readonly afterEvent: string | null; readonly until: string },
  types: readonly string[],
  limit: number,
): Promise<readonly string[]> => {
  const { from, afterEvent, until } = range
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM webhook_events
    WHERE municipality = ${municipality} AND organisation = ${organisation} AND type = ANY (${types})
      AND raised_at >= coalesce(${from}::timestamptz, '-infinity') AND raised_at <= ${until}
      AND (${afterEvent}::uuid IS NULL OR (raised_at, id) > (SELECT raised_at, id FROM webhook_events
        WHERE municipality = ${municipality} AND organisation = ${organisation} AND id = ${afterEvent}::uuid))
    ORDER BY raised_at, id LIMIT ${limit}`.execute(trx)
  return rows.map(({ id }) => id)
}

/** Tells these events to a subscription again; one that is under way is left to it. Answers how many were put in the queue. */
export const replay = async (
  trx: Trx,
  municipality: string,
  subscription: string,
  events: readonly string[],
  at: string,
): Promise<number> => {
  const { rows } = await sql<{ id: string }>`
    UPDATE webhook_deliveries SET state = 'waiting', failures = 0, next_at = ${at}
    WHERE municipality = ${municipality} AND subscription_id = ${subscription} AND event_id = ANY (${events}::uuid[])
      AND state <> 'waiting'
    RETURNING id`.execute(trx)
  const again = rows.map(({ id }) => id)
  await enqueue(trx, municipality, again)
  const first = await insertDeliveries(
    trx,
    municipality,
    events.map((id) => ({ id, subscription, held: false })),
    at,
  )
  return again.length + first
}

const insertDeliveries = async (
  trx: Trx,
  municipality: string,
  wanted: readonly { readonly id: string; readonly subscription: string; readonly held: boolean }[],
  at: string,
): Promise<number> => {
  if (wanted.length === 0) return 0
  const rows = wanted.map(({ id, subscription, held }) => ({
    ...{ id: newId(municipality), subscription, event: id, held },
  }))
  const { rows: made } = await sql<{ id: string; state: string }>`
    INSERT INTO webhook_deliveries (municipality, id, subscription_id, event_id, state, next_at, created_at)
    SELECT ${municipality}, r.id, r.subscription, r.event, CASE WHEN r.held THEN 'held' ELSE 'waiting' END,
      CASE WHEN NOT r.held THEN ${at}::timestamptz END, ${at}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id text, subscription text, event uuid, held boolean)
    ON CONFLICT (municipality, subscription_id, event_id) DO NOTHING
    RETURNING id, state`.execute(trx)
  await enqueue(
    trx,
    municipality,
    made.filter(({ state }) => state === 'waiting').map(({ id }) => id),
  )
  return made.length
}

/** The next attempt of these deliveries goes into the queue now. */
const enqueue = async (trx: Trx, municipality: string, deliveries: readonly string[]): Promise<void> => {
  if (deliveries.length === 0) return
  await sql`
    SELECT enqueue_job('webhook-deliveries',
      jsonb_build_object('municipality', municipality, 'delivery', id, 'attempt', attempts + 1))
    FROM webhook_deliveries WHERE municipality = ${municipality} AND id = ANY (${deliveries})`.execute(trx)
}

/** Forgets what was told before a moment, with its deliveries; what still waits to be told stays. */
export const forgetBefore = async (trx: Trx, municipality: string, before: string): Promise<void> => {
  await sql`
    DELETE FROM webhook_events e WHERE municipality = ${municipality} AND raised_at < ${before}
      AND NOT EXISTS (SELECT FROM webhook_deliveries d
        WHERE d.municipality = e.municipality AND d.event_id = e.id AND d.state = 'waiting')`.execute(trx)
}
