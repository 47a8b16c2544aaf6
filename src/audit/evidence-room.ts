import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { EntryReader } from './entry-store.ts'
import type { Log } from './log.ts'
import { lookEntries } from './look.ts'
import type { Evidence } from './tree/evidence.ts'
import { mayRead, notFound } from './whose-log.ts'

/** What giving evidence needs of the others; `retain`: local date until which the entry of a look is kept. */
export interface EvidencePorts {
  readonly reader: EntryReader
  readonly log: Log
  readonly evidence: Evidence
  readonly retain: (localDate: string) => string
}

/** Evidence of one entry, with the place in its log. */
export interface EvidenceFile {
  readonly name: string
  readonly text: string
}

/**
 * The evidence file of an entry, for readers whose organisation is a controller of it. That it was given is in the log
 * before it is, as any look. Problems: `not-found` for another's, `unavailable` where it is not signed in time.
 */
export const evidenceRoom =
  ({ reader, log, evidence, retain }: EvidencePorts) =>
  async (call: Call, id: string): Promise<EvidenceFile> => {
    const municipality = municipalityOf(id)
    if (municipality === null || !mayRead(call, municipality)) return notFound()
    const entry = await reader.byId(municipality, id, call.caller.organisation)
    if (entry === null) return notFound()
    const text = await evidence(municipality, Number(entry.index))
    const retainUntil = retain(call.moment.localDate)
    const look = { municipality, entries: [entry], person: null, search: {}, retainUntil }
    await log.append({ entries: lookEntries(call, look), stands: [] })
    return { name: `${entry.log}-${entry.index}.tlog-proof`, text }
  }

export type EvidenceRoom = ReturnType<typeof evidenceRoom>
