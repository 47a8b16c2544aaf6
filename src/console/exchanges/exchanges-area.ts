import { fileURLToPath } from 'node:url'
import type { ExchangeExport } from '../../audit/exchanges/exchange-export.ts'
import type { ExchangeRoom } from '../../audit/exchanges/exchange-room.ts'
import type { SavedFilters } from '../../audit/exchanges/saved-filters.ts'
import type { Call } from '../../http/caller.ts'
import type { Cursors } from '../../http/cursor.ts'
import type { Area } from '../area.ts'
import { exchangesRoutes } from './exchanges-routes.tsx'
import type { Lists } from './filter.ts'
import { words } from './words.ts'

/** What the page of exchanges is made with. What writes or gives out is a port of the application. */
export interface ExchangesPorts {
  readonly room: ExchangeRoom
  readonly giveOut: ExchangeExport
  /** On the console's login. */
  readonly filters: Pick<SavedFilters, 'list'>
  readonly keeping: Pick<SavedFilters, 'save' | 'remove'>
  /** The person with this number, where anybody here knows him; nobody else is asked. Problem `bsn-not-allowed`. */
  readonly known: (call: Call, municipality: string, bsn: string) => Promise<string | null>
  readonly lists: (municipality: string) => Promise<Lists>
  readonly cursors: Cursors
}

/** Where the list lies; one exchange lies below it. */
export const exchangesPath = '/console/exchanges'

/** Exchanges: searching, keeping a search, giving out what it finds. */
export const exchangesArea = (ports: ExchangesPorts): Area => ({
  place: {
    path: exchangesPath,
    label: { nl: words.nl.title, en: words.en.title },
    scope: ['audit', 'privacy'],
  },
  styles: [fileURLToPath(new URL('exchanges.css', import.meta.url))],
  routes: exchangesRoutes(ports, exchangesPath),
})
