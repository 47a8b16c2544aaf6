import type { Change } from './change.ts'

/**
 * One way out of a refused or partial exchange: carried out whole it leads to `outcome`, and no part of it alone does
 * (domain.md 1.2, N 8). Codes and parameters, never sentences.
 */
export interface Advice {
  readonly changes: readonly Change[]
  /** What it leads to: everything then asked may go, or a person must decide first. */
  readonly outcome: 'permit' | 'review'
  /** How many people must be asked for their word. */
  readonly persons: number
  /** Reason codes it answers, of the decision and of what comes after: who may not hear one of them is not told it. */
  readonly answers: readonly string[]
  /** It then rests on somebody's word. */
  readonly byConsent: boolean
}

/** At most so many ways are told, of at most so many changes each; `kept` and `decides` bound the search. */
export const limits = { ways: 5, kept: 12, changes: 6, decides: 120 } as const

/** The ways out, fewest people first; and those of who hears nothing of the masks that were met, where there were any. */
export interface Ways {
  readonly all: readonly Advice[]
  readonly masks: readonly string[]
  readonly unmasked: readonly Advice[]
}

/** Nothing stands in the way, or nothing can be said of what would help. */
export const noWays: Ways = { all: [], masks: [], unmasked: [] }
