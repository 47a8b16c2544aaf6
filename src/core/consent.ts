/** One consent about this person: events, never a state (domain.md D.1). */
export interface ConsentRecord {
  readonly id: string
  readonly layer: 'legal-basis' | 'secrecy' | 'help'
  readonly kind: 'consent' | 'statutory-condition'
  readonly scope: ConsentScope
  /** Inclusive local day. */
  readonly validUntil: string | null
  readonly recordedAt: string
  readonly statements: readonly Statement[]
  readonly freeConsent: FreeConsent | null
  /** Help or a provision hung on this word: void (AVG 7 lid 4). Absent: not said. */
  readonly conditionForHelp?: boolean
  /** A plan for life, with the last yearly reminder of rights (local day); other terms hold (domain.md D.5). */
  readonly lifelongPlan?: { readonly remindedOn: string | null }
}

/** Sources and recipients are OINs or organisation kinds. */
export interface ConsentScope {
  readonly purposes: readonly string[]
  readonly categories: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly string[]
  /** Fields within a category, where the word was narrower than the category. */
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** One person's word. `by` is that person's or holder's internal id, an OIN for an institution. */
export interface Statement {
  readonly by: string
  readonly capacity: string
  readonly outcome: 'given' | 'refused'
  readonly saidAt: string
  /** Local date (Europe/Amsterdam) of `saidAt`. */
  readonly saidOn: string
  readonly recordedAt: string
  readonly method: 'written' | 'oral' | 'digital'
  /** Who interpreted the talk, where somebody did: a relative makes the word doubtful (domain.md D.5). */
  readonly interpreter?: 'professional' | 'relative'
  /**
   * How an oral word was made sure of: read back in the talk, or by a letter, on which local day. null: in no way (yet).
   * Absent: nobody was asked (domain.md D.5).
   */
  readonly confirmed?: { readonly how: 'read-back' | 'letter'; readonly on: string } | null
  /** Who was there beside the speaker and the professional. Absent: not said. */
  readonly present?: readonly Presence[]
  /** The speaker was also spoken to alone (a youth). Absent: not said. */
  readonly spokenAlone?: boolean
  /** How the professional knew who spoke. Absent: not said. */
  readonly identified?: 'document' | 'digital' | 'known' | 'not'
}

/** Somebody present at a talk: by what he is to the speaker, never by name. */
export type Presence = 'parent' | 'partner' | 'child' | 'relative' | 'friend' | 'supporter' | 'other-professional'

/** The free-consent gate (domain.md D.1); null: not answered. */
export interface FreeConsent {
  readonly inSubjectInterest: boolean | null
  readonly concreteRequest: boolean | null
  readonly individualCase: boolean | null
  readonly refusalWithoutDetrimentExplained: boolean | null
  readonly alternativeOffered: boolean | null
}

/** A withdrawal or stop; it binds from its recording, whoever recorded it. `consent`: bound to one consent, else null. */
export interface Withdrawal {
  readonly id: string
  readonly by: string
  readonly consent: string | null
  readonly scope: 'all' | Partial<Omit<ConsentScope, 'fields'>>
  readonly saidAt: string
  readonly saidOn: string
  readonly recordedAt: string
}
