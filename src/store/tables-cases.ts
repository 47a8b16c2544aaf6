import type { ColumnType, JSONColumnType } from 'kysely'

/** Columns of the tables of migrations/0004_cases.sql; dates are `YYYY-MM-DD`, inclusive. */
export interface CasesTables {
  readonly cases: {
    municipality: string
    case_id: string
    coordinator: string
    reference: string
    case_url: string | null
    purposes: string[]
    phase: string
    low_flame_partner: string | null
    /** What was granted in the case by then carries nothing more. */
    grants_ended_at: ColumnType<Date | null, undefined, Date>
    opened_at: ColumnType<Date, string, never>
  }
  readonly case_persons: {
    municipality: string
    case_id: string
    person_id: string
  }
  readonly case_participants: {
    municipality: string
    case_id: string
    organisation: string
    role: 'coordinator' | 'member' | 'source'
    joined_at: ColumnType<Date, string, never>
  }
  readonly case_person_references: {
    municipality: string
    case_id: string
    organisation: string
    person_id: string
    reference: string
  }
  readonly case_professionals: {
    municipality: string
    case_id: string
    organisation: string
    professional_id: string
    role: 'lead' | 'member' | 'stand-in' | 'supervisor'
    function: string | null
    register: string | null
    number: string | null
    acting_as: JSONColumnType<ActingAsColumn> | null
    valid_from: string
    valid_until: string | null
  }
  readonly case_closures: {
    municipality: string
    case_id: string
    reason: string
    closed_at: ColumnType<Date, string, never>
  }
}

/** The hat a professional wears in the case, as stored. */
export interface ActingAsColumn {
  readonly task: string | null
  readonly law: string | null
  readonly organisation: string | null
}
