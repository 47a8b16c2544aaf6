import type { Call } from '../http/caller.ts'
import type { EvidencePorts } from './evidence-room.ts'
import { keptRecord } from './kept-record.ts'
import { recordLook } from './look.ts'
import type { EntryOpening } from './tlog-schema.ts'
import { entryAsked, notFound } from './whose-log.ts'

/**
 * The whole record of an entry with its salt: who has both can show others, without us, what the leaf commits to. Only
 * for who may hear all of it (the route asks scope `audit`; domain.md B.6), of an organisation that is itself a
 * controller: a joint officer reads what others exchanged, and does not take it out. That it was given is in the log
 * before it is. Problem `not-found`: unknown, another's, or erased.
 */
export const openingRoom =
  (ports: Omit<EvidencePorts, 'evidence'>) =>
  async (call: Call, id: string): Promise<EntryOpening> => {
    const { municipality, entry } = await entryAsked(ports.reader, call, id)
    if (!keptRecord(entry).controllers.includes(call.caller.organisation)) return notFound()
    const opening = await ports.reader.opening(municipality, id)
    if (opening === null) return notFound()
    await recordLook(ports, call, { municipality, entries: [entry], person: null, search: {} })
    return opening
  }

export type OpeningRoom = ReturnType<typeof openingRoom>
