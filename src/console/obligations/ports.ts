import type { Call } from '../../http/caller.ts'
import type { DutyReader, DutyRow, DutyStore } from './duty-store.ts'
import type { EventsStore } from './events-store.ts'

/** By which way a person can be told now, in sentences of the tables; `to` null: nobody is told anything now. */
export interface SafeWay {
  readonly to: 'self' | 'representative' | null
  readonly lines: readonly string[]
}

/** What the pages about duties need: reads on the console's own login, and what the application knows of telling. */
export interface ObligationPagePorts {
  readonly duties: DutyStore
  readonly events: EventsStore
  readonly readerOf: (organisation: string, municipality: string) => DutyReader
  readonly aliases: (
    municipality: string,
    organisation: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** The general sentences about a safe way. */
  readonly handing: (municipality: string, language: 'nl' | 'en') => readonly string[]
  /** By the facts of now; null: that cannot be told now. */
  readonly safeWay: (call: Call, municipality: string, duty: DutyRow) => Promise<SafeWay | null>
  /** What a duty asks, by the tables; empty: they do not say. */
  readonly asks: (municipality: string, type: string, before: string | null, language: 'nl' | 'en') => string
}
