import type { FieldsByCategory } from './tables.ts'

/** policies/reviews.yaml, parsed: what only people may decide, and what is looked at afterwards (domain.md F, I). */
export interface ReviewRules {
  /** Who may hold a mandate, with the Dutch word. */
  readonly roles: Readonly<Record<string, string>>
  readonly questions: Readonly<Record<string, ReviewQuestion>>
  /** By reason code. */
  readonly lanes: Readonly<Record<string, ReviewLane>>
  /** By type of the duty of a release. */
  readonly afterChecks: Readonly<Record<string, AfterCheck>>
  readonly reveal: RevealRule
  /** Days after its own term on which a late check goes to the data protection officer. */
  readonly officerDays: number
  /** By type of duty: how it can be put off. */
  readonly deferrals: Readonly<Record<string, DeferralRule>>
}

/** What a verdict answers; `release`: without a yes nothing is released. */
export interface ReviewQuestion {
  readonly kind: 'yes-no' | 'text'
  readonly release: 'yes' | null
}

/** One lane: a review code, who weighs it, and what the verdict does. */
export interface ReviewLane {
  readonly id: string
  readonly reviewers: readonly string[]
  /** By when a verdict is due. */
  readonly hours: number
  /** Two different people, each with a judgement of its own. */
  readonly fourEyes: boolean
  readonly questions: readonly string[]
  /** Questions more for these purposes. */
  readonly alsoAsk: Readonly<Record<string, readonly string[]>>
  /** False: a fact must be recorded or a word asked; a verdict can only refuse. */
  readonly releasable: boolean
  /** A release can stand also where nobody said yes to what only a word is the ground of (SKJ 20.159Ta). */
  readonly withoutWord: boolean
  /** Rows whose finding a release settles; null: any with this code. */
  readonly onlyRows: readonly string[] | null
  /** The switch with the hours a release holds; null: as long as the request is open. */
  readonly ttl: string | null
  readonly singleRecipient: boolean
  /** The most that can go by a release; null: what was asked. */
  readonly minimum: FieldsByCategory | null
  readonly secrecyGround: string | null
  /** The code of the denial that a refusal gives. */
  readonly refuse: string
  readonly law: readonly string[]
  /** Duties that come with a release. */
  readonly obligations: readonly string[]
}

/** A look afterwards, that a duty of a release asks for. */
export interface AfterCheck {
  readonly reviewers: readonly string[]
  readonly hours: number
  readonly questions: readonly string[]
  readonly law: readonly string[]
}

/** The day on which a person decides whether a confidential entry opens (domain.md F). */
export interface RevealRule {
  readonly reviewers: readonly string[]
  readonly questions: readonly string[]
  /** The switch with the days of one extension. */
  readonly extend: string
  readonly law: readonly string[]
}

/** How a duty can be put off: a closed list of reasons, and at most so many days from today. */
export interface DeferralRule {
  readonly reasons: readonly string[]
  readonly maxDays: number
  readonly law: readonly string[]
}
