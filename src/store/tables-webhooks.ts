import type { ColumnType, JSONColumnType } from 'kysely'

/** Columns of the tables of migrations/*_webhooks.sql, as pg gives them. */
export interface WebhookTables {
  webhook_subscriptions: {
    municipality: ColumnType<string, string, never>
    id: ColumnType<string, string, never>
    organisation: ColumnType<string, string, never>
    url: ColumnType<string, string, never>
    types: ColumnType<string[], string[], never>
    secret: Buffer
    secret_key: string
    former_secret: Buffer | null
    former_secret_key: string | null
    former_until: Date | null
    disabled_as: 'gone' | null
    disabled_at: Date | null
    created_at: ColumnType<Date, Date, never>
  }
  webhook_events: {
    municipality: ColumnType<string, string, never>
    id: ColumnType<string, string, never>
    organisation: ColumnType<string, string, never>
    type: ColumnType<string, string, never>
    subject: ColumnType<string, string, never>
    refs: JSONColumnType<Record<string, string>, string, never>
    raised_at: ColumnType<Date, Date, never>
  }
  webhook_deliveries: {
    municipality: ColumnType<string, string, never>
    id: ColumnType<string, string, never>
    subscription_id: ColumnType<string, string, never>
    event_id: ColumnType<string, string, never>
    state: 'waiting' | 'delivered' | 'given-up' | 'held'
    attempts: ColumnType<number, number | undefined, number>
    failures: ColumnType<number, number | undefined, number>
    next_at: Date | null
    created_at: ColumnType<Date, Date, never>
  }
  webhook_attempts: {
    municipality: ColumnType<string, string, never>
    delivery_id: ColumnType<string, string, never>
    number: ColumnType<number, number, never>
    at: ColumnType<Date, Date, never>
    outcome: ColumnType<string, string, never>
    status: ColumnType<number | null, number | null, never>
    milliseconds: ColumnType<number, number, never>
  }
}
