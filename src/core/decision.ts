/** What the core answers about one person: the full record. Codes and parameters, never sentences (decisions.md 7). */
export interface Decision {
  readonly person: string
  readonly outcome: Outcome
  readonly ground: Ground | null
  readonly permitted: readonly FieldSet[]
  readonly withheld: readonly Withheld[]
  /** The first leads (domain.md 1.2 and N). Never empty. */
  readonly reasons: readonly Reason[]
  /** Who can still say yes, in which capacity and layer. Empty where asking is unsafe. */
  readonly missing: readonly Missing[]
  readonly obligations: readonly Obligation[]
  readonly remedies: readonly Remedy[]
  /** Ids of the table rows that carried or blocked it, sorted, unique (decisions.md 21). */
  readonly rows: readonly string[]
  /** Confidential entries stay hidden until a person's verdict; the day on which a person decides (domain.md F). */
  readonly confidential: { readonly revealReviewAt: string } | null
  /** Consents (ids) the permission rests on. */
  readonly consents: readonly string[]
}

export type Outcome = 'permit' | 'permit-partial' | 'needs-consent' | 'review' | 'deny'

/** Fields of one category, in the order of the vocabulary. */
export interface FieldSet {
  readonly category: string
  readonly fields: readonly string[]
}

/** Fields that do not go, and the code why; `outcome` is what this field alone would have been. */
export interface Withheld extends FieldSet {
  readonly code: string
  readonly outcome: Exclude<Outcome, 'permit' | 'permit-partial'>
}

/** Why: code of domain.md N, the row that gave it, the articles. `concerns`: internal id of the person whose word it is. */
export interface Reason {
  readonly code: string
  readonly row: string
  readonly law: readonly string[]
  readonly concerns: string | null
}

/** The ground the gateway derived (or found wrong). `alternatives`: ids of other rows that also permit. */
export interface Ground {
  readonly legalBasis: string
  readonly secrecyGround: string
  /** AVG 9 exception (vocabulary), null where nothing special was permitted. */
  readonly specialBasis: string | null
  readonly law: readonly string[]
  readonly row: string
  readonly alternatives: readonly string[]
}

/** `who`: internal id; `handle`: what may be told of a holder of gezag (null for the person itself). */
export interface Missing {
  readonly who: string
  readonly handle: string | null
  readonly capacity: string
  readonly layer: 'legal-basis' | 'secrecy'
  readonly kind: 'consent' | 'statutory-condition'
  /** True where the field's norm asks it, not the law (domain.md D.2). */
  readonly norm: boolean
  readonly law: readonly string[]
}

/** `before` is a local date, or null where the duty stands as long as the exchange does. */
export interface Obligation {
  readonly type: string
  readonly before: string | null
  readonly row: string
}

/** What would make it lawful (domain.md 1.2, N 8): machine-readable; sentences are rendered from the code. */
export interface Remedy {
  readonly code: string
  readonly change: Readonly<Record<string, unknown>>
}
