import type { Answered } from '../core/drafts.ts'
import type { ConsentRecord, FreeConsent } from '../core/facts.ts'
import type { By, Circumstances, Said } from './consent.ts'
import type { Ref } from './ports.ts'

/** How one talk went (AVG 7 lid 1): never who was there by name. */
export interface Conversation {
  readonly held: Said
  readonly place: 'home' | 'office' | 'school' | 'care' | 'phone' | 'video' | 'elsewhere'
  readonly language: string
  readonly interpreter: 'professional' | 'relative' | 'none'
  readonly present: NonNullable<Circumstances['present']>
  readonly entered: 'at-once' | 'later' | 'offline'
  /** Since when it stood written, where it was entered afterwards. */
  readonly writtenAt: string | null
}

/** One question of the talk, about one person. */
export interface RoundAsk {
  readonly about: Ref
  readonly purpose: string
  readonly categories: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly string[]
  readonly legalBasis: 'consent' | null
  readonly validUntil: string | null
  readonly freeConsent: FreeConsent | null
  readonly conditionForHelp: boolean | null
  readonly lifelongPlan: NonNullable<ConsentRecord['lifelongPlan']> | null
}

/** One answer to one question. `capacity` null: for himself, or as the handle says. */
export interface RoundAnswer extends Omit<Answered, 'speaker'> {
  readonly ask: number
}

/** One who answered, and how he said it. */
export interface RoundSpeaker extends Pick<Circumstances, 'confirmed' | 'spokenAlone'> {
  readonly by: By
  readonly capacity: string | null
  readonly method: 'written' | 'oral' | 'digital'
  readonly identified: NonNullable<Circumstances['identified']>
  readonly evidence: { readonly reference: string | null; readonly sha256: string | null }
  readonly noticeVersion: string | null
  readonly answers: readonly RoundAnswer[]
}

/** A talk about to be recorded. */
export interface NewRound {
  readonly case: string
  readonly conversation: Conversation
  readonly asks: readonly RoundAsk[]
  readonly speakers: readonly RoundSpeaker[]
}

/** A talk as it is kept: internal ids. */
export interface KeptRound {
  readonly id: string
  readonly municipality: string
  readonly case: string
  readonly conversation: Conversation
  readonly asks: readonly KeptAsk[]
  readonly speakers: readonly KeptSpeaker[]
  readonly recordedBy: string
  readonly recordedAt: string
}

export interface KeptAsk extends Pick<
  RoundAsk,
  'purpose' | 'categories' | 'sources' | 'recipients' | 'legalBasis' | 'validUntil'
> {
  readonly person: string
  /** The consents that follow from it. */
  readonly consents: readonly string[]
}

export interface KeptSpeaker extends Omit<RoundSpeaker, 'by' | 'capacity' | 'answers'> {
  /** Also that of his sheet. */
  readonly id: string
  readonly by: string
  readonly handle: string | null
  readonly answers: readonly KeptAnswer[]
}

export interface KeptAnswer extends RoundAnswer {
  readonly capacity: string
}
