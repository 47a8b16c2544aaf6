import type { NoticeNews } from '../notices/notice-sweeper.ts'
import type { Trx } from '../store/database.ts'
import type { NewEvent } from '../webhooks/event.ts'
import { raise } from '../webhooks/event-store.ts'

/** Puts news of a notice in the queue of who it is for; ids only. */
export const tellNotice =
  (now: () => Date) =>
  (trx: Trx, news: NoticeNews): Promise<unknown> =>
    raise(trx, news.part.municipality, [eventOf(news)], now().toISOString())

const eventOf = (news: NoticeNews): NewEvent => {
  const { municipality, request } = news.part
  if (news.kind === 'unread') {
    const { sender, notice } = news.part
    const type = 'nl.berichten.bericht-ongelezen'
    return { municipality, organisation: sender, type, subject: notice, refs: { notice }, occasion: request }
  }
  return {
    ...{ municipality, organisation: news.part.recipient, type: 'nl.berichten.bericht-wacht', subject: request },
    ...{ refs: { receivedNotice: request }, occasion: news.again ? `${request} again` : request },
  }
}
