import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'

/** How a source did in the last day and week, by the entries of which the reader is a controller. Counts of questions. */
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

/** Health of sources of a municipality by OIN; who has none was not asked this week. On the login of the pages. */
export const sourcesHealth = (
  db: Db,
  { municipality, reader, at }: { readonly municipality: string; readonly reader: string; readonly at: string },
): Promise<ReadonlyMap<string, SourceHealth>> =>
  inMunicipality(db, municipality, async (trx) => {
    const { rows } = await sql<SourceHealth & { readonly source: string }>`
      SELECT source,
        (count(*) FILTER (WHERE type = 'release' AND recorded_at >= ${at}::timestamptz - interval '1 day'))::int AS "answeredDay",
        (count(*) FILTER (WHERE type = 'release'))::int AS "answeredWeek",
        (count(*) FILTER (WHERE type = 'source-failed' AND recorded_at >= ${at}::timestamptz - interval '1 day'))::int AS "failedDay",
        (count(*) FILTER (WHERE type = 'source-failed'))::int AS "failedWeek",
        (count(*) FILTER (WHERE type = 'source-refused'))::int AS "refusedWeek",
        max(recorded_at) FILTER (WHERE type = 'release') AS "lastAnswered",
        max(recorded_at) FILTER (WHERE type = 'source-failed') AS "lastFailed"
      FROM log_records
      WHERE municipality = ${municipality} AND type IN ('release', 'source-failed', 'source-refused') AND source IS NOT NULL
        AND recorded_month >= date_trunc('month', (${at}::timestamptz - interval '7 days') AT TIME ZONE 'UTC')::date
        AND recorded_at >= ${at}::timestamptz - interval '7 days' AND controllers @> ARRAY[${reader}]
        -- What waits for a professional, or for a later answer, has not failed.
        AND CASE WHEN type = 'source-failed'
          THEN coalesce(convert_from(record, 'UTF8')::jsonb #>> '{details,ending,status}', '') NOT LIKE 'awaiting-%'
          ELSE true END
      GROUP BY source`.execute(trx)
    return new Map(rows.map(({ source, ...health }) => [source, health]))
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
