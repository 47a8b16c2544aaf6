import type { Core } from '../core.ts'

/** One check of a core, at a fixed seed: false, or a fault, where it does not hold. */
export interface Check {
  (core: Core): boolean
  /** Files it is run for; absent: every mutant it reaches. */
  readonly about?: readonly string[]
  /** It stands by itself, and no other seed says the same. */
  readonly example?: boolean
}
