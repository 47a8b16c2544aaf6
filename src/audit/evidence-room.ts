import type { Call } from '../http/caller.ts'
import type { EntryReader } from './entry-store.ts'
import { type LookPorts, recordLook } from './look.ts'
import type { Evidence } from './tree/evidence.ts'
import { entryAsked } from './whose-log.ts'

/** What giving evidence needs of the others. */
export interface EvidencePorts extends LookPorts {
  readonly reader: EntryReader
  readonly evidence: Evidence
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
  (ports: EvidencePorts) =>
  async (call: Call, id: string): Promise<EvidenceFile> => {
    const { municipality, entry } = await entryAsked(ports.reader, call, id)
    const text = await ports.evidence(municipality, Number(entry.index))
    await recordLook(ports, call, { municipality, entries: [entry], person: null, search: {} })
    return { name: `${entry.log}-${entry.index}.tlog-proof`, text }
  }

export type EvidenceRoom = ReturnType<typeof evidenceRoom>
