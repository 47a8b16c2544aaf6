import type { Exchange } from '../exchange.ts'
import type { Release } from '../../policy/release-table.ts'
import type { Db } from '../../store/database.ts'
import type { PagesParts } from '../pages.ts'
import type { Proofs } from '../proofs.ts'
import type { Views } from '../views.ts'
import type { wordsOf } from '../words-of.ts'

/** What the areas of the console are wired from. What writes goes through the application's ports; `consoleDb` selects. */
export interface ConsoleParts extends Omit<PagesParts, 'console'> {
  /** The console's own login: it may select, and nothing else. */
  readonly consoleDb: Db
  readonly exchange: Exchange
  readonly proofs: Proofs
  readonly views: Views
  readonly wordsOf: ReturnType<typeof wordsOf>
  readonly release: Release | null
}
