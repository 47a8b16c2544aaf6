import { storedPolicies } from '../../audit/policy-store.ts'
import type { PageRoom } from '../../pages/pages.ts'
import type { Db } from '../../store/database.ts'
import type { Fault } from '../../store/fault.ts'
import { openDatabase } from '../../store/pool.ts'
import { wireViews } from '../views.ts'
import { wordsOf } from '../words-of.ts'
import { wireConsole } from './console.ts'
import type { ConsoleParts } from './parts.ts'

/** What the console is opened with, beside what it makes itself. */
export interface OpenParts extends Omit<ConsoleParts, 'consoleDb' | 'wordsOf' | 'views' | 'historyOf'> {
  readonly onFault: (fault: Fault) => void
}

/** The privacy officer's room over its own login, where the settings ask for it; close `db` after the pages. */
export const openConsole = (parts: OpenParts): { readonly room: PageRoom; readonly db: Db } | null => {
  const { config, db, policies, proofs, onFault } = parts
  const url = config.database.console
  if (config.pages === null || config.console === 'none' || url === null) return null
  const consoleDb = openDatabase({ url, name: 'deelpoort console', max: 8, onError: onFault })
  const words = wordsOf(db, policies)
  const room = wireConsole({
    ...parts,
    consoleDb,
    wordsOf: words,
    views: wireViews({ ...parts, wordsOf: words, evidence: proofs.prove }),
    historyOf: (municipality) => storedPolicies(db, municipality),
  })
  return { room, db: consoleDb }
}
