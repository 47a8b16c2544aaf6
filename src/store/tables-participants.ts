import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/0003_participants.sql 0019_call_back_numbers.sql, 0021_hats.sql,
 *  0031_access_of_participants.sql, 0032_used_proofs.sql and 0033_connector_settings.sql; dates are `YYYY-MM-DD`, inclusive. */
export interface ParticipantsTables {
  readonly participants: {
    oin: string
    kind: string
    name: string
    sender_constraint: ColumnType<'none' | 'either' | 'dpop' | 'mtls' | null, never>
    calls_per_minute: ColumnType<number | null, never>
    created_at: ColumnType<Date, never, never>
  }
  readonly agreements: {
    oin: string
    municipality: string
    valid_from: string
    valid_until: string | null
    relations: 'recorded' | 'asserted-by-system'
    task: string | null
    created_at: ColumnType<Date, never, never>
  }
  readonly call_back_numbers: {
    oin: string
    number: string
    created_at: ColumnType<Date, never, never>
  }
  readonly used_proofs: {
    digest: Buffer
    forget_at: Date
  }
  readonly mandates: {
    oin: string
    municipality: string
    law: string
    article: string
    task: string
    valid_from: string
    valid_until: string | null
    decision_reference: string
    created_at: ColumnType<Date, never, never>
  }
  readonly connectors: {
    municipality: string
    oin: string
    base_url: string
    credential: Buffer | null
    credential_key: string | null
    allow_private_address: boolean
    settings: ColumnType<unknown, string | undefined, string>
    changed_at: ColumnType<Date, Date | undefined, Date>
  }
}
