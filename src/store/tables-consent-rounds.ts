import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/0012_consent_rounds.sql, as pg gives them; dates are `YYYY-MM-DD`. */
export interface ConsentRoundTables {
  readonly consent_rounds: {
    municipality: string
    id: string
    case_id: string
    held_at: Date
    held_on: string
    place: string
    language: string
    interpreter: 'professional' | 'relative' | 'none'
    present: readonly string[]
    entered: 'at-once' | 'later' | 'offline'
    written_at: Date | null
    recorded_by: string
    recorded_at: Date
  }
  readonly consent_round_asks: {
    municipality: string
    round_id: string
    position: number
    person_id: string
    purpose: string
    categories: readonly string[]
    sources: readonly string[]
    recipients: readonly string[]
    legal_basis: 'consent' | null
    valid_until: string | null
  }
  readonly consent_round_speakers: {
    municipality: string
    id: string
    round_id: string
    position: number
    said_by: string
    handle: string | null
    method: 'written' | 'oral' | 'digital'
    confirmed_how: 'read-back' | 'letter' | null
    confirmed_on: string | null
    spoken_alone: boolean | null
    identified: 'document' | 'digital' | 'known' | 'not'
    evidence_reference: string | null
    evidence_sha256: string | null
    notice_version: string | null
  }
  readonly consent_round_answers: {
    municipality: string
    speaker_id: string
    round_id: string
    position: number
    capacity: string
    answer: 'yes' | 'no' | 'partly'
    only: ColumnType<OnlyColumn | null, string | null, never>
  }
  readonly consent_confirmations: {
    municipality: string
    id: string
    speaker_id: string
    person_id: string
    how: 'read-back' | 'letter'
    confirmed_on: string
    recorded_by: string
    recorded_at: Date
  }
}

/** The part somebody said yes to, as stored. */
export interface OnlyColumn {
  readonly categories?: readonly string[]
  readonly sources?: readonly string[]
  readonly recipients?: readonly string[]
}
