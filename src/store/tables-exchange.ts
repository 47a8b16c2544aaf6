import type { Generated, JSONColumnType } from 'kysely'

/** Columns of the tables of migrations/*_exchange.sql, as pg gives them. */
export interface ExchangeTables {
  data_requests: {
    municipality: string
    id: string
    organisation: string
    case_id: string | null
    purpose: string
    status: string
    question: JSONColumnType<object, string, string>
    result: JSONColumnType<object | null, string | null, string | null>
    created_at: Date
    expires_at: Date
    data_sent_at: Date | null
    run: Generated<number>
    lease_until: Date | null
  }
  data_request_persons: {
    municipality: string
    request_id: string
    person_id: string
  }
  idempotency_keys: {
    organisation: string
    key_digest: Buffer
    body_digest: Buffer
    result_id: string | null
    state: 'running' | 'done'
    lease_until: Date
    created_at: Date
  }
}
