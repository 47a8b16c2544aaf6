import type { Telling } from './telling.ts'
import type { ShownEntry } from './way.ts'

/** What the section of proof shows, and where its script fetches evidence. */
export interface ProofProps {
  readonly entries: readonly ShownEntry[]
  /** Addresses: the evidence of all entries (JSON), growth between two states, the state of now. */
  readonly addresses: { readonly entries: string; readonly growth: string; readonly checkpoint: string }
  readonly keys: readonly string[]
  /** Keys (vkeys) of the witnesses that the gateway asks to cosign. */
  readonly witnesses: readonly string[]
  /** The visitor may open records (scope `audit`). */
  readonly mayOpen: boolean
  readonly telling: Telling
}
