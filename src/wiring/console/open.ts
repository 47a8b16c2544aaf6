import type { PageRoom } from '../../pages/pages.ts'
import type { Db } from '../../store/database.ts'
import type { Fault } from '../../store/fault.ts'
import { openDatabase } from '../../store/pool.ts'
import { wireConsole } from './console.ts'
import type { ConsoleParts } from './parts.ts'

/** What the console is opened with, beside its own login. */
export interface OpenParts extends Omit<ConsoleParts, 'consoleDb'> {
  readonly onFault: (fault: Fault) => void
}

/** The privacy officer's room over its own login, where the settings ask for it; close `db` after the pages. */
export const openConsole = (parts: OpenParts): { readonly room: PageRoom; readonly db: Db } | null => {
  const { config, onFault } = parts
  const url = config.database.console
  if (config.pages === null || config.console === 'none' || url === null) return null
  const db = openDatabase({ url, name: 'deelpoort console', max: 8, onError: onFault })
  return { room: wireConsole({ ...parts, consoleDb: db }), db }
}
