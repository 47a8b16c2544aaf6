import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { SourceResult } from '../sources/source.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { newId } from '../store/ids.ts'
import type { MessageBox } from './message-box.ts'
import { expireTasksOf } from './task-end-store.ts'
import { taskStore } from './task-store.ts'
import type { Task, TaskNews } from './task.ts'
import type { WaitingAnswer } from './waiting-answer.ts'

/** What asking through a task needs. `tell` puts news in the queue, in the same transaction. */
export interface AskingInboxPorts {
  readonly db: Db
  readonly box: MessageBox
  readonly tell: (trx: Trx, news: TaskNews, at: string) => Promise<unknown>
}

/** A question about one person to a source that answers in its own time. Person: internal id. */
export interface InboxQuestion {
  readonly municipality: string
  readonly request: string
  readonly person: string
  readonly source: string
  readonly body: SourceRequest
  readonly at: string
  /** When the request itself ends; no task outlives it. */
  readonly expiresAt: string
}

/** As of any source, or that a task waits for its professional. */
export type InboxResult = SourceResult | WaitingAnswer | { readonly kind: 'later' }

const hour = 3_600_000
/** How long a source has before it is reminded, and how long a task and its answer are kept at most. */
export const times = { due: { normal: 120 * hour, acute: 4 * hour }, kept: 14 * 24 * hour } as const

/**
 * Asks by making a task, once; reads what was answered to it. Reading destroys nothing: the run that gives it ends the tasks
 * of its request in the transaction in which it ends, so that what a run could not give is there for the next.
 */
export const askingInbox =
  ({ db, box, tell }: AskingInboxPorts) =>
  (question: InboxQuestion): Promise<InboxResult> =>
    inMunicipality(db, question.municipality, async (trx): Promise<InboxResult> => {
      const { municipality, request, person, source, at } = question
      await expireTasksOf(trx, municipality, request)
      const store = taskStore(trx, municipality)
      const found = await store.ofRequest(request, person)
      if (found !== null) return found.source === source ? said(box, found) : { kind: 'failed', cause: 'wrong-shape' }
      const id = newId(municipality)
      const task: Task = {
        ...{ municipality, id, request, person, source, state: 'open', answer: null, claimedBy: null },
        question: box.seal({ municipality, task: id, request, kind: 'question' }, question.body),
        createdAt: at,
        dueAt: later(at, times.due[question.body.urgency], question.expiresAt),
        expiresAt: later(at, times.kept, question.expiresAt),
      }
      if (await store.add(task)) await tell(trx, { kind: 'task-waits', task, occasion: id }, at)
      return { kind: 'later' }
    })

const said = (box: MessageBox, { municipality, id, request, answer }: Task): InboxResult => {
  if (answer === null) return { kind: 'later' }
  try {
    return box.open({ municipality, task: id, request, kind: 'answer' }, answer) as WaitingAnswer
  } catch {
    return { kind: 'failed', cause: 'credential-unreadable' }
  }
}

const later = (at: string, milliseconds: number, end: string): string =>
  new Date(Math.min(Date.parse(at) + milliseconds, Date.parse(end))).toISOString()
