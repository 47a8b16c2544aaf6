import { exchangeExport } from '../../audit/exchanges/exchange-export.ts'
import { exchangeRoom } from '../../audit/exchanges/exchange-room.ts'
import { exchangeSearch } from '../../audit/exchanges/exchange-search.ts'
import { noting } from '../../audit/exchanges/noting.ts'
import { savedFilters } from '../../audit/exchanges/saved-filters.ts'
import type { Area } from '../../console/area.ts'
import { exchangesArea } from '../../console/exchanges/exchanges-area.ts'
import { registerStore } from '../../console/register-store.ts'
import { cursors } from '../../http/cursor.ts'
import { keysFor } from '../key-rings.ts'
import type { ConsoleParts } from './parts.ts'

/** The page of exchanges: searched on the console's login; noted, recorded, kept and given out on the application's. */
export const wireExchanges = ({ rooms, keys, db, consoleDb, policies }: ConsoleParts): Area => {
  const { log, retain, persons } = rooms
  const noted = noting(db)
  const register = registerStore(consoleDb)
  return exchangesArea({
    room: exchangeRoom({
      ...{ search: exchangeSearch(consoleDb), noting: noted, log },
      retain: (localDate) => retain('log-viewed', [], localDate),
    }),
    giveOut: exchangeExport({
      ...{ search: exchangeSearch(db), noting: noted, log, aliases: persons.aliases },
      retain: (localDate) => retain('export-made', [], localDate),
    }),
    filters: savedFilters(consoleDb),
    keeping: savedFilters(db),
    known: persons.known,
    lists: async (municipality) => {
      const { vocabulary } = policies.of(municipality).tables
      return {
        purposes: Object.keys(vocabulary.purposes),
        categories: Object.keys(vocabulary.categories),
        reasons: Object.keys(vocabulary.reasons),
        organisations: [...(await register.organisations()).keys()],
      }
    },
    cursors: cursors(keysFor(keys.cursor, 'cursor')),
  })
}
