import { onceAKey } from '../exchange/once.ts'
import { leavingNothingOpen } from '../exchange/walking.ts'
import { messageBox } from '../inbox/message-box.ts'
import { noticeViewOf } from '../notices/notice-view.ts'
import { notices } from '../notices/notices.ts'
import { noticeStore } from '../notices/notice-store.ts'
import { sweepNotices } from '../notices/notice-sweeper.ts'
import { partBox } from '../notices/part-box.ts'
import { reading } from '../notices/reading.ts'
import type { Exchange, ExchangeParts } from './exchange.ts'
import { tellNotice } from './notice-news.ts'

/** What telling of one's own accord is wired from. */
export interface NoticeParts extends ExchangeParts {
  readonly exchange: Exchange
}

/** Notices: sent over the way of the exchange, kept as what waits for sources is, read by who is told. */
export const serveNotices = ({ config, keys, db, rooms, logNames, neutral, exchange, now }: NoticeParts) => {
  const { way, runs, idempotency, onFault } = exchange
  const { persons, participants, references } = rooms
  const store = noticeStore(db)
  const tell = tellNotice(now)
  const parts = partBox({
    db,
    box: messageBox(keys.connector),
    tell: (trx, part) => tell(trx, { kind: 'waits', part, again: false }),
  })
  const walking = leavingNothingOpen(runs, onFault)
  const { leaseSeconds } = config
  const logOf = (municipality: string) => logNames.get(municipality) ?? municipality
  const shared = { way, store, parts, runs, walking, leaseSeconds, onFault, logOf }
  return {
    sweepNotices: (municipalities: () => Promise<readonly string[]>) => sweepNotices({ db, municipalities, tell }),
    notices: notices({
      ...{ ...shared, prepare: exchange.preparing, once: onceAKey(idempotency, onFault) },
      cancel: exchange.cancel,
      view: noticeViewOf(exchange.kept, logOf),
    }),
    reading: reading({
      ...{ ...shared, db, neutral: neutral.leaving },
      kindOf: async (oin, on) => (await participants.find(oin, on))?.kind ?? 'unknown',
      namesOf: async ({ caller, moment }, { municipality, caseId, source }, person) => {
        const alias = (await persons.aliases(municipality, caller.organisation, [person])).get(person)
        if (alias === undefined) throw new Error('A person has no alias')
        const { organisation } = caller
        return {
          personId: alias,
          reference: caseId === null ? null : await references.referenceOf(municipality, caseId, organisation, person),
          sender: (await participants.find(source.oin ?? '', moment.localDate))?.name ?? '',
        }
      },
    }),
  }
}

export type NoticeRooms = ReturnType<typeof serveNotices>
