import type { Change } from '../../policy/compare.ts'
import type { Differences } from './differences.ts'

/** A version of the tables that was ever in force here, and since when. */
export interface Version {
  readonly fingerprint: string
  readonly firstActiveAt: string
}

/** What was compared: the differences and what they do to the scenarios, or why nothing can be said. */
export type Comparison =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' | 'unreadable' }
  | {
      readonly kind: 'compared'
      readonly before: string
      readonly after: string
      readonly differences: Differences
      readonly scenarios: readonly Change[]
    }
