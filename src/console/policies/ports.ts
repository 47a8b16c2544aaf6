import type { Policy } from '../../policy/policies.ts'
import type { Release } from '../../policy/release-table.ts'
import type { Shelf } from '../../policy/shelf.ts'
import type { ScenarioBooks } from '../../policy/scenario-book.ts'
import type { DraftRuns } from './draft-runs.ts'
import type { Draft } from './drafts.ts'
import type { HistoryStore } from './history-store.ts'

/** What the pages on the tables need. `draft`: the folder of a draft, read anew; null: there is none. */
export interface PoliciesPorts {
  readonly policyOf: (municipality: string) => Policy
  readonly release: Release | null
  readonly history: HistoryStore
  readonly books: ScenarioBooks
  /** What lies beside the tables that decide, read when first asked for. */
  readonly shelf: () => Shelf
  readonly runs: DraftRuns
  readonly draft: Draft
}

/** Who may read the tables: every officer. They are about nobody. */
export const readers = ['audit', 'privacy', 'review', 'admin'] as const
/** Who may see what a draft does to recorded decisions. */
export const comparers = ['privacy', 'admin'] as const
