import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/0003_participants.sql 0019_call_back_numbers.sql, 0021_hats.sql,
 *  0031_access_of_participants.sql, 0032_used_proofs.sql, 0033_connector_settings.sql,
 *  0039_joining_and_leaving.sql and 0053_participants_and_log_shown.sql; dates are `YYYY-MM-DD`, inclusive. */
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
    text_reference: string | null
    text_version: string | null
    accepted_by: string | null
    accepted_on: string | null
    notice_months: ColumnType<number, number | undefined, never>
    registers: ColumnType<string[], string[] | undefined, never>
    categories: string[] | null
    jwks_url: string | null
    created_at: ColumnType<Date, never, never>
  }
  readonly suspensions: {
    municipality: string
    id: string
    oin: string
    side: 'municipality' | 'organisation'
    reason: 'breach' | 'lost-ground' | 'agreement' | 'notice' | 'technical' | 'other'
    made_at: Date
    made_by_organisation: string
    made_by: string | null
    lifted_at: Date | null
    lifted_by_organisation: string | null
    lifted_by: string | null
  }
  readonly terminations: {
    municipality: string
    oin: string
    valid_from: string
    side: 'municipality' | 'organisation'
    given_at: Date
    given_on: string
    ends_on: string
    given_by_organisation: string
    given_by: string | null
  }
  readonly stops: {
    municipality: string
    id: string
    kind: 'participant' | 'source' | 'purpose' | 'professional' | 'person'
    subject: string
    organisation: string | null
    reason: 'breach' | 'lost-ground' | 'misuse' | 'safety' | 'technical' | 'other'
    made_at: Date
    made_by_organisation: string
    made_by: string
  }
  readonly stop_liftings: {
    municipality: string
    stop: string
    person: string
    lifted_at: Date
    lifted_by_organisation: string
    lifted_by: string
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
    holds_credential: ColumnType<boolean, never, never>
  }
}
