import type { Closing } from './tables.ts'

/** Parties for whom this has a channel of its own (OUT_OF_SCOPE). */
export interface Elsewhere extends Closing {
  readonly requesters: readonly string[]
  readonly sources: readonly string[]
}

/** Ages in whole years, inclusive; the switch names the youngest. */
export interface AgeRule extends Closing {
  readonly fromSwitch: string
  readonly until: number
}

/** In a referral, and in word back to the referrer, the field presumes consent (KNMG 2021): which answer must be yes. */
export interface Presumption {
  readonly answer: string
  readonly law: readonly string[]
}

/** Kinds that need a designation or mandate for this row (domain.md B.4), under which law and for which tasks. */
export interface MandateRule {
  readonly kinds: readonly string[]
  readonly law: string
  readonly tasks: readonly string[]
}
