/** policies/consent.yaml, parsed (domain.md D). */
export interface ConsentRules {
  readonly limits: {
    readonly purposes: number
    readonly recipients: number
    readonly id: string
    readonly law: readonly string[]
  }
  /** Whose word each layer asks, by age. */
  readonly who: readonly WhoRow[]
  readonly authority: readonly AuthorityRow[]
  readonly parents: ParentRules
  readonly adults: Readonly<Record<AdultRule, RuleRow>>
  readonly lapses: readonly LapseRow[]
  /** An oral yes must be read back or put in a letter within so many days; absent: earlier tables. */
  readonly oral?: RuleRow & { readonly days: number }
  readonly withdrawal: readonly WithdrawalRow[]
  readonly words: Readonly<Record<WordRule, RuleRow>>
  /** Matters of a capacity assessment that are about sharing data, besides the purpose itself. */
  readonly capacityMatters: readonly string[]
  readonly moneyCategories: readonly string[]
  /** Only these make an exchange of low impact (domain.md D.4). */
  readonly lowImpactCategories: readonly string[]
  /** Relatives who may not speak, by secrecy regime. */
  readonly notRelatives: Readonly<Record<string, readonly string[]>>
  /** Groups of relatives, the closest first, and what follows where the law names none of them; absent: as recorded. */
  readonly relatives?: { readonly order: readonly (readonly string[])[]; readonly barred: RuleRow }
}

export interface RuleRow {
  readonly id: string
  readonly code: string
  readonly law: readonly string[]
}

/** Ages in whole years, inclusive; `words`: who is asked. Effective dates are inclusive local days. */
export interface WhoRow {
  readonly id: string
  readonly layer: 'legal-basis' | 'secrecy'
  /** For the secrecy layer: of which regimes. */
  readonly bound: 'statutory' | 'contractual' | 'any'
  readonly ages: readonly [number, number]
  readonly words: readonly AskedWord[]
  /** Parents join by the switch `parents_join_child_12_15`. */
  readonly parentsJoin: boolean
  readonly from: string | null
  readonly until: string | null
}

export interface AskedWord {
  readonly who: 'self' | 'representatives'
  /** The field's norm, not the law. */
  readonly norm: boolean
  /** By secrecy regime; `any` where none is named. */
  readonly law: Readonly<Record<string, readonly string[]>>
}

/** What the BRP's answer about gezag means (domain.md D.4). */
export interface AuthorityRow {
  readonly id: string
  readonly answer: string
  readonly use: 'holders' | 'none'
  readonly code: string | null
  readonly law: readonly string[]
}

/** The switches on parents and their outcomes. */
export interface ParentRules {
  readonly joint: Readonly<Record<'both' | 'one_without_known_objection' | 'one_low_impact', RuleRow>>
  readonly join: Readonly<Record<'never' | 'norm' | 'always', RuleRow>>
  readonly noAsked: readonly { readonly id: string; readonly fact: string; readonly law: readonly string[] }[]
  /** A free service that a minor turned to himself (UAVG 5 lid 6); absent: none is known. */
  readonly freeService?: RuleRow & { readonly tasks: readonly string[]; readonly purposes: readonly string[] }
  readonly goodCare: RuleRow
  readonly regimeNeverJoins: RuleRow
  readonly onePresent: RuleRow
  readonly lowImpact: RuleRow
  readonly court: RuleRow
  readonly specialCurator: RuleRow
  readonly courtOrder: RuleRow
  /** Part of gezag given to an institution (BW 1:265e); absent in tables of before it. */
  readonly partialTransfer?: RuleRow
  /** A recorded guardian, also provisional, replaces who had gezag. */
  readonly guardianship: RuleRow
}

export type AdultRule =
  'curator' | 'mentor' | 'administrator' | 'proxy' | 'relative' | 'unknown' | 'incapable-minor' | 'earlier-no'

/** A word of a representative said before this birthday carries nothing after it. */
export interface LapseRow extends RuleRow {
  readonly age: number
}

/** Who may withdraw, beside those whose word is asked. */
export interface WithdrawalRow extends RuleRow {
  readonly layer: 'legal-basis' | 'secrecy' | 'any'
  readonly by: 'asked' | 'self' | 'holder' | 'other'
  readonly ages: readonly [number, number]
  readonly outcome: 'deny' | 'review' | 'ignored'
  readonly from: string | null
  readonly until: string | null
}

export type WordRule =
  | 'given'
  | 'given-by-representative'
  | 'refused'
  | 'dispute'
  | 'missing-subject'
  | 'missing-representative'
  | 'missing-parent-by-norm'
  | 'silence'
  | 'scope'
  | 'expired'
  | 'wrong-type'
  | 'not-representative'
  | 'condition'
  | 'too-wide'
  | 'kinds'
  | 'doubt'
  | 'birth-date'
