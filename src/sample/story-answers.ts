/** Whose word is lacking, as the contract tells it. */
export interface MissingAnswer {
  readonly person: { readonly personId: string } | { readonly authorityHolder: string }
  readonly capacity: string
  readonly layer: string
  readonly norm: boolean
  readonly text: string
}

/** The decision about one person, as this caller is told it. */
export interface DecisionAnswer {
  readonly personId: string
  readonly outcome: string
  readonly ground: {
    readonly legalBasis: string
    readonly secrecyGround: string
    readonly law: readonly string[]
  } | null
  readonly permitted: readonly { readonly category: string; readonly fields: readonly string[] }[]
  readonly withheld: readonly { readonly category: string; readonly reason: string; readonly text: string }[]
  readonly reasons: readonly { readonly code: string; readonly law: readonly string[]; readonly text: string }[]
  readonly missing: readonly MissingAnswer[]
  readonly receipt: { readonly decision: string; readonly release: string | null }
}

export interface AdviceAnswer {
  readonly id: string
  readonly decisions: readonly DecisionAnswer[]
}

export interface RequestAnswer {
  readonly id: string
  readonly status: string
  readonly decisions: readonly DecisionAnswer[]
  readonly data:
    | readonly {
        readonly personId: string
        readonly category: string
        readonly values: readonly Readonly<Record<string, unknown>>[]
      }[]
    | null
}

/** What was made: a case, a consent, a statement, a withdrawal. */
export interface Made {
  readonly id: string
  readonly persons?: readonly { readonly personId: string }[]
  readonly standing?: { readonly state: string; readonly missing: readonly MissingAnswer[] }
  readonly bindsFrom?: string
}

export interface EntriesAnswer {
  readonly items: readonly { readonly id: string; readonly type: string; readonly exchangeId: string | null }[]
  readonly next: string | null
}
