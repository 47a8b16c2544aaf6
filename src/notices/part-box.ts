import { minimise } from '../core/minimise.ts'
import type { AskSource, SourceAnswer } from '../exchange/room.ts'
import type { MessageBox } from '../inbox/message-box.ts'
import { noticePartStore } from '../inbox/notice-part-store.ts'
import type { NoticePart } from '../inbox/notice-part.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Told } from './told.ts'

/** What putting and opening what waits for a recipient needs. `tell` puts news in the queue, in the same transaction. */
export interface PartBoxPorts {
  readonly db: Db
  readonly box: MessageBox
  readonly tell: (trx: Trx, part: Pick<NoticePart, 'municipality' | 'request' | 'recipient'>) => Promise<unknown>
}

/** One part of a notice, by its keys. */
export type PartKeys = Pick<NoticePart, 'municipality' | 'notice' | 'request' | 'recipient'>

/** What waits in the parts of notices, sealed; each message opens for its own part only. */
export const partBox = ({ db, box, tell }: PartBoxPorts) => {
  const place = ({ municipality, notice, request }: PartKeys) => ({
    ...{ municipality, task: notice, request, kind: 'notice' as const },
  })
  const put = (part: PartKeys, state: 'held' | 'waiting', told: Told, also: (trx: Trx) => Promise<unknown>) =>
    inMunicipality(db, part.municipality, async (trx) => {
      const sealed = box.seal(place(part), told)
      if (!(await noticePartStore(trx, part.municipality).put(part.request, state, sealed))) return false
      await also(trx)
      return true
    })

  const open = async (part: PartKeys): Promise<Told | null> => {
    const { municipality, request } = part
    const found = await inMunicipality(db, municipality, (trx) => noticePartStore(trx, municipality).live(request))
    if (found === null || found.message === null) return null
    return box.open(place(part), found.message) as Told
  }

  return {
    /** People must decide first: it is kept for the walk after their verdict, and the recipient hears nothing. */
    hold: (part: PartKeys, told: Told): Promise<boolean> => put(part, 'held', told, async () => undefined),

    /** What waits; null where nothing does. Throws where it cannot be opened. */
    open,

    /** Fetching of a walk that sends: what is permitted, and nothing else, waits for the recipient, who is told that it does. */
    sends:
      (part: PartKeys, told: Told): AskSource =>
      async (_ask, { decision, facts }, { tables }): Promise<SourceAnswer> => {
        const { kept } = minimise(tables, told.items, decision.permitted, facts.moment.localDate)
        if (kept.length === 0) return { kind: 'failed', cause: 'wrong-shape' }
        const waits = await put(part, 'waiting', { ...told, items: kept }, (trx) => tell(trx, part))
        return waits ? { kind: 'later' } : { kind: 'failed', cause: 'other' }
      },

    /** Fetching of a walk that reads. Nothing is destroyed by it: what was given is emptied when the walk ends. */
    reads:
      (part: PartKeys, opened: (told: Told) => void): AskSource =>
      async (): Promise<SourceAnswer> => {
        const told = await open(part).catch(() => 'unreadable' as const)
        if (told === 'unreadable') return { kind: 'failed', cause: 'credential-unreadable' }
        if (told === null) return { kind: 'failed', cause: 'other' }
        opened(told)
        return { kind: 'items', items: told.items, dropped: { pastRetention: 0, unaskedItems: 0, unknownFields: 0 } }
      },
  }
}

export type PartBox = ReturnType<typeof partBox>
