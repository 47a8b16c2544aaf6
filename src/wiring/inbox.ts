import type { Entry } from '../audit/entry.ts'
import type { Log } from '../audit/log.ts'
import { askersIn } from '../exchange/asker-store.ts'
import { gatherStore } from '../exchange/gather-store.ts'
import { holdRequest, lapseAwaited, readyAnswered, requestIn } from '../exchange/ready-store.ts'
import { retainUntil } from '../exchange/retaining.ts'
import { recordingRefusals } from '../exchange/source-refusing.ts'
import { stillAsked } from '../exchange/still-asked.ts'
import { momentOf } from '../http/moment.ts'
import { askingInbox } from '../inbox/asking-inbox.ts'
import { messageBox } from '../inbox/message-box.ts'
import { sweepTasks } from '../inbox/task-sweeper.ts'
import type { TaskNews } from '../inbox/task.ts'
import { tasks } from '../inbox/tasks.ts'
import type { Trx } from '../store/database.ts'
import { enqueue } from '../store/enqueue.ts'
import type { NewEvent } from '../webhooks/event.ts'
import { raise } from '../webhooks/event-store.ts'
import type { wirePersons } from './persons.ts'
import type { RoomParts } from './rooms.ts'

/** What the inbox of sources is wired from. */
export interface InboxParts extends RoomParts {
  readonly log: Log
  readonly refresh: ReturnType<typeof wirePersons>['refresh']
  readonly retain: (type: Entry['type'], categories: readonly string[], localDate: string) => string
}

/** What sources answer in their own time: asked by the exchange, answered by their professionals, swept. */
export const wireInbox = ({ config, db, keys, policies, log, refresh, retain, now }: InboxParts) => {
  const box = messageBox(keys.connector)
  const tell = telling(config.mail !== null)
  return {
    askInbox: askingInbox({ db, box, tell }),
    tasks: tasks({
      ...{ db, box, tell, hold: holdRequest, ready: readyAnswered },
      tablesOf: (municipality) => policies.of(municipality).tables,
      stillAsked: stillAsked({
        policyOf: policies.of,
        refresh: (call, municipality, ids) => refresh(call, municipality, ids, 0),
        maxAgeSeconds: config.brp.maxAgeSeconds,
        gather: gatherStore(db),
        log,
        now: () => momentOf(now()),
        requestOf: (municipality, id) => requestIn(db, municipality, id),
      }),
      retain: (localDate) => retain('log-viewed', [], localDate),
      recordRefusal: recordingRefusals({
        log,
        retainUntil: (municipality, on, purpose) =>
          retainUntil(policies.of(municipality).tables, 'source-refused', [], on, purpose),
      }),
    }),
    sweepTasks: (municipalities: () => Promise<readonly string[]>) =>
      sweepTasks({ db, municipalities, tell, lapsed: lapseAwaited, now: () => momentOf(now()) }),
  }
}

/** Ids only; to who has the task (by mail too where mails are sent), or to who asked. */
const telling =
  (byMail: boolean) =>
  async (trx: Trx, news: TaskNews, at: string): Promise<void> => {
    const { municipality, id } = news.task
    if (news.kind === 'task-waits') {
      const { source } = news.task
      if (byMail) await enqueue(trx, 'task-mails', { municipality, task: id, source })
      const type = 'nl.brontaken.brontaak-wacht'
      const event = { municipality, organisation: source, type, subject: id, refs: { sourceTask: id } } as const
      await raise(trx, municipality, [{ ...event, occasion: news.occasion }], at)
      return
    }
    const { request } = news.task
    const type = 'nl.gegevensverzoeken.gegevensverzoek-beantwoord'
    const events = [...(await askersIn(trx, municipality, [request])).values()].map((organisation): NewEvent => ({
      ...{ municipality, organisation, type, subject: request, refs: { dataRequest: request }, occasion: id },
    }))
    await raise(trx, municipality, events, at)
  }
