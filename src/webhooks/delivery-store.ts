import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { TellableEvent } from './event.ts'
import type { AttemptOutcome } from './outcomes.ts'

/** Which attempt of which delivery: what a job holds. `attempt` counts from 1 and only grows. */
export interface Attempt {
  readonly municipality: string
  readonly delivery: string
  readonly attempt: number
}

/** A delivery that is due for this attempt. */
export interface Due {
  readonly subscription: string
  readonly event: TellableEvent
  /** Failures in a row since the last start. */
  readonly failures: number
}

/** What is known of an attempt, and what follows. */
export interface Ended {
  readonly outcome: AttemptOutcome
  readonly status: number | null
  readonly at: string
  readonly milliseconds: number
  readonly next: { readonly state: 'delivered' | 'given-up' | 'held' } | { readonly inSeconds: number }
}

/** A delivery for the log of its subscription. */
export interface KeptDelivery {
  readonly id: string
  readonly event: string
  readonly type: string
  readonly subject: string
  readonly raisedAt: Date
  readonly state: 'waiting' | 'delivered' | 'given-up' | 'held'
  readonly nextAt: Date | null
  readonly attempts: readonly {
    readonly number: number
    readonly at: string
    readonly outcome: AttemptOutcome
    readonly status: number | null
    readonly milliseconds: number
  }[]
}

/** The delivery of this attempt; null where it is over, or this attempt was made already. */
export const dueFor = async (trx: Trx, { municipality, delivery, attempt }: Attempt): Promise<Due | null> => {
  const row = await trx
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhook_events as e', (join) =>
      join.onRef('e.municipality', '=', 'd.municipality').onRef('e.id', '=', 'd.event_id'),
    )
    .select([
      'd.subscription_id',
      'd.failures',
      'e.id',
      'e.organisation',
      'e.type',
      'e.subject',
      'e.refs',
      'e.raised_at',
    ])
    .where('d.municipality', '=', municipality)
    .where('d.id', '=', delivery)
    .where('d.state', '=', 'waiting')
    .where('d.attempts', '=', attempt - 1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, organisation, type, subject, refs, raised_at: raisedAt } = row
  const event = { municipality, id, organisation, type: type as TellableEvent['type'], subject, refs }
  return {
    subscription: row.subscription_id,
    failures: row.failures,
    event: { ...event, raisedAt: raisedAt.toISOString() },
  }
}

/** Records how an attempt went and queues the next one; false where another process has recorded it meanwhile. */
export const endAttempt = async (
  trx: Trx,
  { municipality, delivery, attempt }: Attempt,
  { outcome, status, at, milliseconds, next }: Ended,
): Promise<boolean> => {
  const again = 'inSeconds' in next ? next.inSeconds : null
  const moved = await trx
    .updateTable('webhook_deliveries')
    .set((eb) => ({
      state: 'state' in next ? next.state : ('waiting' as const),
      attempts: attempt,
      failures: outcome === 'delivered' ? 0 : eb('failures', '+', 1),
      next_at: again === null ? null : new Date(Date.parse(at) + again * 1000),
    }))
    .where('municipality', '=', municipality)
    .where('id', '=', delivery)
    .where('state', '=', 'waiting')
    .where('attempts', '=', attempt - 1)
    .executeTakeFirstOrThrow()
  if (moved.numUpdatedRows !== 1n) return false
  await trx
    .insertInto('webhook_attempts')
    .values({ municipality, delivery_id: delivery, number: attempt, at: new Date(at), outcome, status, milliseconds })
    .execute()
  if (again !== null) {
    const job = JSON.stringify({ municipality, delivery, attempt: attempt + 1 })
    await sql`SELECT enqueue_job('webhook-deliveries', ${job}::jsonb, make_interval(secs => ${again}))`.execute(trx)
  }
  return true
}

/** Waits until somebody activates and replays: its subscription was disabled. */
export const hold = (trx: Trx, { municipality, delivery }: Attempt): Promise<unknown> =>
  trx
    .updateTable('webhook_deliveries')
    .set({ state: 'held', next_at: null })
    .where('municipality', '=', municipality)
    .where('id', '=', delivery)
    .where('state', '=', 'waiting')
    .execute()

/** The delivery log of a subscription, newest first, from below `before`; of one state where named. */
export const deliveriesOf = async (
  trx: Trx,
  municipality: string,
  subscription: string,
  page: { readonly before: string | null; readonly state: KeptDelivery['state'] | null; readonly limit: number },
): Promise<readonly KeptDelivery[]> => {
  const { rows } = await sql<KeptDelivery>`
    SELECT d.id, e.id AS event, e.type, e.subject, e.raised_at AS "raisedAt", d.state, d.next_at AS "nextAt", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'at', wire_instant(a.at), 'outcome', a.outcome,
        'status', a.status, 'milliseconds', a.milliseconds) ORDER BY a.number), '[]')
      FROM webhook_attempts a WHERE a.municipality = d.municipality AND a.delivery_id = d.id) AS attempts
    FROM webhook_deliveries d JOIN webhook_events e ON e.municipality = d.municipality AND e.id = d.event_id
    WHERE d.municipality = ${municipality} AND d.subscription_id = ${subscription}
      AND (${page.before}::text IS NULL OR d.id < ${page.before}) AND (${page.state}::text IS NULL OR d.state = ${page.state})
    ORDER BY d.id DESC LIMIT ${page.limit}`.execute(trx)
  return rows
}
