import type { ActingAsColumn } from '../store/tables-cases.ts'
import type { CaseRole } from './case-words.ts'

/** An organisation in a case, with its own references for persons (internal ids). */
export interface CaseParticipant {
  readonly organisation: string
  readonly role: CaseRole
  readonly references: readonly { readonly person: string; readonly reference: string }[]
}

/** A professional of an organisation in a case; inclusive local days. */
export interface CaseProfessional {
  readonly id: string
  readonly role: 'lead' | 'member' | 'stand-in' | 'supervisor'
  readonly function: string | null
  readonly register: string | null
  readonly number: string | null
  readonly actingAs: ActingAsColumn | null
  readonly from: string
  readonly until: string | null
}

/** A case about to be opened; persons are internal ids. */
export interface NewCase {
  readonly id: string
  readonly coordinator: string
  readonly reference: string
  readonly caseUrl: string | null
  readonly purposes: readonly string[]
  readonly phase: string
  readonly lowFlamePartner: string | null
  readonly openedAt: string
  readonly persons: readonly string[]
  readonly participants: readonly CaseParticipant[]
  readonly lead: CaseProfessional
}

/** A case as read for one organisation that takes part: everything for its coordinator, else its own part alone. */
export interface ReadCase {
  readonly id: string
  /** The organisation it was read for. */
  readonly readFor: string
  readonly coordinator: string
  readonly reference: string
  readonly caseUrl: string | null
  readonly purposes: readonly string[]
  readonly phase: string
  readonly lowFlamePartner: string | null
  readonly openedAt: Date
  readonly role: CaseRole
  readonly persons: readonly string[]
  /** Only its own, unless it is the coordinator's. */
  readonly participants: readonly CaseParticipant[]
  readonly professionals: readonly CaseProfessional[]
  readonly closure: { readonly reason: string; readonly closedAt: Date } | null
}
