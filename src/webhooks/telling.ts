import type { EntryRange, SaidEntry } from '../audit/entries-between.ts'
import type { EntryType } from '../audit/entry.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { type AheadPorts, eventsAhead } from './ahead.ts'
import { type EntryPorts, eventsOfEntries, tellingTypes } from './entry-events.ts'
import { forgetBefore, raise } from './event-store.ts'
import { anySubscription } from './subscription-store.ts'

/** What making events needs. */
export interface TellingPorts {
  readonly db: Db
  readonly entries: (range: EntryRange, types: readonly EntryType[]) => Promise<readonly SaidEntry[]>
  readonly facts: EntryPorts
  readonly ahead: AheadPorts
  readonly now: () => { readonly at: string; readonly localDate: string }
}

/** How long events are kept to be replayed, in milliseconds: 30 days. */
const kept = 30 * 86_400_000

/** Makes events of what was appended, and of what the days bring. Repeated, it makes no event twice. */
export const telling = ({ db, entries, facts, ahead, now }: TellingPorts) => ({
  /** The events of a range of the log. */
  ofEntries: async (range: EntryRange): Promise<void> => {
    const { municipality } = range
    const events = await eventsOfEntries(facts, municipality, await entries(range, tellingTypes))
    if (events.length > 0) await inMunicipality(db, municipality, (trx) => raise(trx, municipality, events, now().at))
  },

  /** What lies ahead today in a municipality where somebody listens; and what is old is forgotten. */
  ofToday: async (municipality: string): Promise<void> => {
    const { at, localDate } = now()
    if (!(await inMunicipality(db, municipality, (trx) => anySubscription(trx, municipality)))) return
    const events = await eventsAhead(ahead, municipality, localDate)
    await inMunicipality(db, municipality, async (trx) => {
      await raise(trx, municipality, events, at)
      await forgetBefore(trx, municipality, new Date(Date.parse(at) - kept).toISOString())
    })
  },
})

export type Telling = ReturnType<typeof telling>
