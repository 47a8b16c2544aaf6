import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { EvidencePorts } from './evidence-room.ts'
import { keptRecord } from './kept-record.ts'
import { lookEntries } from './look.ts'
import type { EntryOpening } from './tlog-schema.ts'
import { mayRead, notFound } from './whose-log.ts'

/**
 * The whole record of an entry with its salt: who has both can show others, without us, what the leaf commits to. Only
 * for who may hear all of it (the route asks scope `audit`; domain.md B.6), of an organisation that is itself a
 * controller: a joint officer reads what others exchanged, and does not take it out. That it was given is in the log
 * before it is. Problem `not-found`: unknown, another's, or erased.
 */
export const openingRoom =
  ({ reader, log, retain }: Omit<EvidencePorts, 'evidence'>) =>
  async (call: Call, id: string): Promise<EntryOpening> => {
    const municipality = municipalityOf(id)
    if (municipality === null || !mayRead(call, municipality)) return notFound()
    const { organisation } = call.caller
    const entry = await reader.byId(municipality, id, organisation)
    if (entry === null || !keptRecord(entry).controllers.includes(organisation)) return notFound()
    const opening = await reader.opening(municipality, id)
    if (opening === null) return notFound()
    const retainUntil = retain(call.moment.localDate)
    const look = { municipality, entries: [entry], person: null, search: {}, retainUntil }
    await log.append({ entries: lookEntries(call, look), stands: [] })
    return opening
  }

export type OpeningRoom = ReturnType<typeof openingRoom>
