import type { ConsentRecord, ConsentScope, FreeConsent, Statement, Withdrawal } from '../core/facts.ts'
import type { Ref } from './ports.ts'

/** An instant of a word, turned once at the edge. */
export interface Said {
  readonly at: string
  readonly on: string
}

/** Who says it: a person, a holder of gezag by handle, or an institution that holds it (voogdij by a GI). */
export type By = Ref | { readonly organisation: string }

/** How a word came about, as far as it was said; null: not said (AVG 7 lid 1). */
export interface Circumstances {
  readonly interpreter: 'professional' | 'relative' | null
  readonly confirmed: NonNullable<Statement['confirmed']> | null
  readonly present: NonNullable<Statement['present']> | null
  readonly spokenAlone: boolean | null
  readonly identified: NonNullable<Statement['identified']> | null
}

/** One person's word, as a recorder brings it. */
export interface Word extends Circumstances {
  readonly by: By
  readonly capacity: string
  readonly outcome: 'given' | 'refused'
  readonly said: Said
  readonly method: 'written' | 'oral' | 'digital'
  readonly evidence: { readonly reference: string | null; readonly sha256: string | null }
  readonly noticeVersion: string | null
}

/** A consent about to be recorded. */
export interface NewConsent {
  readonly case: string
  readonly subject: Ref
  readonly layer: ConsentRecord['layer']
  readonly kind: ConsentRecord['kind']
  readonly scope: ConsentScope
  readonly validUntil: string | null
  readonly words: readonly Word[]
  readonly freeConsent: FreeConsent | null
  readonly conditionForHelp: boolean | null
  readonly lifelongPlan: { readonly remindedOn: string | null } | null
}

/** A word with its speaker known: internal id or OIN, and the handle he was named by. */
export interface KnownWord extends Omit<Word, 'by'> {
  readonly id: string
  readonly by: string
  readonly handle: string | null
  /** Who said it in a round (its speaker's id); absent: no round. */
  readonly speaker?: string
}

/** A consent as it is kept, with what was said in it and what stopped it. */
export interface KeptConsent {
  readonly id: string
  readonly municipality: string
  readonly case: string
  readonly person: string
  readonly recordedBy: string
  readonly record: ConsentRecord
  readonly words: readonly KeptWord[]
}

export interface KeptWord extends Circumstances {
  readonly id: string
  readonly by: string
  readonly handle: string | null
  readonly capacity: string
  readonly outcome: 'given' | 'refused'
  readonly saidAt: string
  readonly recordedAt: string
  readonly method: 'written' | 'oral' | 'digital'
  readonly evidence: { readonly reference: string | null; readonly sha256: string | null } | null
  readonly noticeVersion: string | null
}

/** A word that stops, about to be recorded. `about` and `by` as the caller says them. */
export interface NewWithdrawal {
  readonly municipality: string
  readonly by: By
  readonly about: Ref
  readonly case: string | null
  readonly scope: Withdrawal['scope']
  readonly said: Said
  readonly saidTo: string | null
  readonly method: 'written' | 'oral' | 'digital' | null
}

/** What every withdrawal is answered (decisions.md 29). */
export interface Withdrawn {
  readonly id: string
  readonly bindsFrom: string
}
