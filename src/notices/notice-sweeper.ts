import { expireParts, remindParts, type UnreadPart } from '../inbox/notice-end-store.ts'
import type { NoticePart } from '../inbox/notice-part.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'

/** What is told of a part: that it waits (once more) for its recipient, or that nobody read it, to its sender. */
export type NoticeNews =
  | {
      readonly kind: 'waits'
      readonly part: Pick<NoticePart, 'municipality' | 'request' | 'recipient'>
      readonly again: boolean
    }
  | { readonly kind: 'unread'; readonly part: UnreadPart }

/** What sweeping notices needs. `tell` puts news in the queue, in the same transaction. */
export interface NoticeSweepPorts {
  readonly db: Db
  readonly municipalities: () => Promise<readonly string[]>
  readonly tell: (trx: Trx, news: NoticeNews) => Promise<unknown>
}

/** Destroys what waited past its time and tells its sender, who may have told of danger; reminds recipients, once. */
export const sweepNotices = async ({ db, municipalities, tell }: NoticeSweepPorts): Promise<void> => {
  for (const municipality of await municipalities())
    await inMunicipality(db, municipality, async (trx) => {
      for (const part of await expireParts(trx, municipality)) await tell(trx, { kind: 'unread', part })
      for (const part of await remindParts(trx, municipality)) await tell(trx, { kind: 'waits', part, again: true })
    })
}
