import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** How a source did in the last 24 hours and seven days, by whole hours, in entries of which the reader is a controller. */
export interface SourceHealth {
  readonly answeredDay: number
  readonly answeredWeek: number
  readonly failedDay: number
  readonly failedWeek: number
  readonly refusedWeek: number
  readonly lastAnswered: Date | null
  readonly lastFailed: Date | null
}

/** How a subscription to webhooks does. */
export interface WebhookHealth {
  readonly id: string
  readonly url: string
  readonly types: readonly string[]
  /** Since when its signing secret is in use. */
  readonly secretSince: Date
  readonly lastDelivered: Date | null
  /** Since when nothing arrives though it was tried; null: all is well. */
  readonly failingSince: Date | null
  /** How the last attempt went, a word of a closed list; null: none was made. */
  readonly lastOutcome: string | null
  readonly waiting: number
  readonly givenUp: number
  readonly disabledAt: Date | null
}

/** Whose health: of every source, or of one. */
export interface HealthAsked {
  readonly municipality: string
  readonly reader: string
  readonly at: string
  readonly source?: string
}

/** Health of sources of a municipality by OIN; who has none was not asked this week. On the login of the pages. */
export const sourcesHealth = (
  db: Db,
  { municipality, reader, at, source }: HealthAsked,
): Promise<ReadonlyMap<string, SourceHealth>> =>
  inMunicipality(db, municipality, async (trx) => {
    const day = sql`hour >= date_trunc('hour', ${at}::timestamptz, 'UTC') - interval '1 day'`
    const { rows } = await sql<SourceHealth & { readonly source: string }>`
      SELECT source,
        coalesce(sum(count) FILTER (WHERE type = 'release' AND ${day}), 0)::int AS "answeredDay",
        coalesce(sum(count) FILTER (WHERE type = 'release'), 0)::int AS "answeredWeek",
        coalesce(sum(count) FILTER (WHERE type = 'source-failed' AND ${day}), 0)::int AS "failedDay",
        coalesce(sum(count) FILTER (WHERE type = 'source-failed'), 0)::int AS "failedWeek",
        coalesce(sum(count) FILTER (WHERE type = 'source-refused'), 0)::int AS "refusedWeek",
        max(last_at) FILTER (WHERE type = 'release') AS "lastAnswered",
        max(last_at) FILTER (WHERE type = 'source-failed') AS "lastFailed"
      FROM source_hours
      WHERE municipality = ${municipality} AND controller = ${reader}
        AND hour >= date_trunc('hour', ${at}::timestamptz, 'UTC') - interval '7 days'
        ${source === undefined ? sql`` : sql`AND source = ${source}`}
      GROUP BY source`.execute(trx)
    return new Map(rows.map(({ source: oin, ...health }) => [oin, health]))
  })

/** Until when it is counted; null: all is, as far as the reader can see. On the login of the pages. */
export const healthUntil = (db: Db, municipality: string): Promise<Date | null> =>
  inMunicipality(db, municipality, async (trx) => {
    const row = await trx
      .selectFrom('log_heads as h')
      .leftJoin('log_days_counted as c', 'c.municipality', 'h.municipality')
      .leftJoin('log_leaves as l', (join) =>
        join
          .onRef('l.municipality', '=', 'c.municipality')
          .onRef('l.recorded_month', '=', 'c.recorded_month')
          .onRef('l.log_index', '=', 'c.log_index'),
      )
      .select(['h.size', 'h.last_recorded_at', 'c.log_index', 'l.recorded_at'])
      .where('h.municipality', '=', municipality)
      // Where nothing was appended this week there is nothing to count.
      .where(sql<boolean>`h.last_recorded_at >= clock_timestamp() - interval '7 days'`)
      .executeTakeFirst()
    if (row === undefined || Number(row.log_index ?? -1) + 1 >= Number(row.size)) return null
    return row.recorded_at ?? row.last_recorded_at
  })

/** Subscriptions of an organisation in a municipality, oldest first. */
export const webhooksHealth = (db: Db, municipality: string, organisation: string): Promise<readonly WebhookHealth[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<WebhookHealth>`
      SELECT s.id, s.url, s.types, s.disabled_at AS "disabledAt",
        coalesce(s.former_until - interval '24 hours', s.created_at) AS "secretSince",
        d.delivered AS "lastDelivered", d.outcome AS "lastOutcome", w.waiting, w."givenUp",
        (SELECT min(a.at) FROM webhook_deliveries v
          JOIN webhook_attempts a ON a.municipality = v.municipality AND a.delivery_id = v.id
          WHERE v.municipality = s.municipality AND v.subscription_id = s.id AND v.state <> 'delivered'
            AND a.outcome <> 'delivered' AND a.at > coalesce(d.delivered, '-infinity')) AS "failingSince"
      FROM webhook_subscriptions s
      CROSS JOIN LATERAL (
        SELECT max(a.at) FILTER (WHERE a.outcome = 'delivered') AS delivered,
          (array_agg(a.outcome ORDER BY a.at DESC))[1] AS outcome
        FROM webhook_deliveries v
        JOIN webhook_attempts a ON a.municipality = v.municipality AND a.delivery_id = v.id
        WHERE v.municipality = s.municipality AND v.subscription_id = s.id) AS d
      CROSS JOIN LATERAL (
        SELECT (count(*) FILTER (WHERE v.state IN ('waiting', 'held')))::int AS waiting,
          (count(*) FILTER (WHERE v.state = 'given-up'))::int AS "givenUp"
        FROM webhook_deliveries v WHERE v.municipality = s.municipality AND v.subscription_id = s.id) AS w
      WHERE s.municipality = ${municipality} AND s.organisation = ${organisation}
      ORDER BY s.id`.execute(trx)
    return rows
  })
