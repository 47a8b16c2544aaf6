import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/0006_consent.sql, as pg gives them; dates are `YYYY-MM-DD`. */
export interface ConsentTables {
  readonly consents: ConsentsTable
  readonly consent_statements: ConsentStatementsTable
  readonly consent_withdrawals: ConsentWithdrawalsTable
  readonly obligations: ObligationsTable
  readonly obligation_events: ObligationEventsTable
}

/** JSON goes in as text; where null is meant, SQL null. */
type Json<T> = ColumnType<T, string, never>

interface ConsentsTable {
  municipality: string
  id: string
  person_id: string
  case_id: string
  layer: 'legal-basis' | 'secrecy' | 'help'
  kind: 'consent' | 'statutory-condition'
  purposes: readonly string[]
  categories: readonly string[]
  sources: readonly string[]
  recipients: readonly string[]
  fields: Json<Readonly<Record<string, readonly string[]>>>
  valid_until: string | null
  free_consent: ColumnType<Readonly<Record<string, boolean | null>> | null, string | null, never>
  condition_for_help: boolean | null
  round_id: string | null
  ask: number | null
  lifelong_plan: ColumnType<{ readonly remindedOn: string | null } | null, string | null, never>
  recorded_by: string
  recorded_at: Date
}

interface ConsentStatementsTable {
  municipality: string
  id: string
  consent_id: string
  person_id: string
  said_by: string
  handle: string | null
  capacity: string
  outcome: 'given' | 'refused'
  said_at: Date
  said_on: string
  method: 'written' | 'oral' | 'digital'
  interpreter: 'professional' | 'relative' | null
  speaker_id: string | null
  confirmed_how: 'read-back' | 'letter' | null
  confirmed_on: string | null
  present: readonly string[] | null
  spoken_alone: boolean | null
  identified: 'document' | 'digital' | 'known' | 'not' | null
  evidence_reference: string | null
  evidence_sha256: string | null
  notice_version: string | null
  recorded_by: string
  recorded_at: Date
}

interface ConsentWithdrawalsTable {
  municipality: string
  id: string
  person_id: string
  said_by: string
  consent_id: string | null
  scope: Json<unknown>
  said_at: Date
  said_on: string
  said_to: string | null
  method: 'written' | 'oral' | 'digital' | null
  recorded_by: string
  recorded_at: Date
}

interface ObligationsTable {
  municipality: string
  id: string
  organisation: string
  type: string
  person_id: string
  exchange_id: string | null
  withdrawal_id: string | null
  before: string | null
  created_at: Date
  // Follow `obligation_events`, by a trigger.
  put_off_until: ColumnType<string | null, never, never>
  met_on: ColumnType<string | null, never, never>
  due_on: ColumnType<string, never, never>
}

interface ObligationEventsTable {
  municipality: string
  id: string
  obligation_id: string
  kind: 'met' | 'deferred'
  on_day: string
  method: string | null
  reference: string | null
  reason: string | null
  professional_id: string | null
  recorded_by: string
  recorded_at: Date
  answer: 'erased' | 'still-needed' | 'passed-on' | null
  law: string | null
  passed_on_to: readonly string[] | null
}
