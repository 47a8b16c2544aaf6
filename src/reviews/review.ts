/** A request waits for it; a look after a release; the day on which a person decides whether a confidential entry opens. */
export type ReviewKind = 'decision' | 'after-check' | 'reveal'

/** How a review ended; `lapsed`: the request no longer waits for it. */
export type ReviewEnd = 'released' | 'refused' | 'lapsed' | 'checked' | 'revealed'

/** A review as it is opened; `person` is an internal id, `lane` a reason code, a type of check, or `reveal`. */
export interface NewReview {
  readonly id: string
  readonly kind: ReviewKind
  readonly request: string
  readonly person: string
  readonly purpose: string
  readonly lane: string
  readonly codes: readonly string[]
  readonly asker: string
  readonly askerProfessional: string | null
  readonly controllers: readonly string[]
  /** Instants, RFC 3339 UTC. */
  readonly dueAt: string
  readonly lapsesAt: string | null
  readonly revealReviewAt: string | null
}

/** A review as it is kept. */
export interface Review extends NewReview {
  readonly openedAt: string
  readonly closedAs: ReviewEnd | null
  /** Verdicts given so far, oldest first. */
  readonly given: readonly GivenVerdict[]
}

/** A verdict as the next reviewer may know it: never its words, so that the second judgement is its own. */
export interface GivenVerdict {
  readonly outcome: 'release' | 'refuse' | 'reveal' | 'extend' | 'check'
  readonly organisation: string
  readonly professional: string
  readonly categories: Readonly<Record<string, readonly string[]>> | null
  readonly recordedAt: string
}

/** A person's mandate for a lane, as what; inclusive local days. */
export interface ReviewMandate {
  readonly municipality: string
  readonly organisation: string
  readonly professional: string
  readonly lane: string
  readonly role: string
  readonly from: string
  readonly until: string | null
  readonly decisionReference: string
}
