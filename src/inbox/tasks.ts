import type { Call } from '../http/caller.ts'
import type { Entry } from '../audit/entry.ts'
import type { FieldSet } from '../core/decision.ts'
import type { Tables } from '../core/tables.ts'
import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { municipalityOf } from '../store/ids.ts'
import { ownPage, type PagePosition } from '../store/own-page.ts'
import type { MessageBox, SealedMessage } from './message-box.ts'
import type { SourceTaskDetail, SourceTaskEnd, SourceTaskView } from './task-schema.ts'
import { misfit, professionalOf, taken, unknown } from './task-faults.ts'
import { decisionsOf, lookEntry } from './task-look.ts'
import { taskStore } from './task-store.ts'
import type { Task, TaskNews } from './task.ts'
import { type Said, type WaitingAnswer, waitingAnswer } from './waiting-answer.ts'

/** What the tasks of sources need of other rooms. */
export interface TaskPorts {
  readonly db: Db
  readonly box: MessageBox
  readonly tablesOf: (municipality: string) => Tables
  /** What may be asked about its person by the facts of now, decided again: nothing after a withdrawal or a stop. */
  readonly stillAsked: {
    readonly now: (call: Call, task: Task) => Promise<readonly FieldSet[]>
    /** With this entry in the log, on which it stands. */
    readonly recorded: (call: Call, task: Task, entry: Entry) => Promise<readonly FieldSet[]>
  }
  readonly retain: (localDate: string) => string
  /** Keeps the row of a request until the end of the transaction. */
  readonly hold: (trx: Trx, municipality: string, request: string) => Promise<unknown>
  /** Nothing of the request is still with a source: a retry finishes it. */
  readonly ready: (trx: Trx, municipality: string, request: string) => Promise<unknown>
  readonly tell: (trx: Trx, news: TaskNews, at: string) => Promise<unknown>
  /** Records that the source's professional declined; last in the transaction. */
  readonly recordRefusal: (trx: Trx, call: Call, task: Task) => Promise<unknown>
}

/** What is asked of a source that answers in its own time: its professional weighs, its refusal stands. */
export const tasks = (ports: TaskPorts) => {
  const { db, box } = ports

  const find = (call: Call, id: string): Promise<Task> => {
    const municipality = municipalityOf(id)
    if (municipality === null || !call.caller.municipalities.includes(municipality)) throw unknown()
    return inMunicipality(db, municipality, async (trx) => {
      const found = await taskStore(trx, municipality).find(call.caller.organisation, id)
      if (found === null) throw unknown()
      return found
    })
  }

  const opened = (task: Task): SourceRequest => {
    if (task.question === null) throw unknown()
    return box.open(placeOf(task, 'question'), task.question) as SourceRequest
  }

  const settle = async (call: Call, task: Task, state: SourceTaskEnd['state'], said: Said) => {
    const { municipality, id, request } = task
    const professional = professionalOf(call)
    const waits: WaitingAnswer = { ...said, by: { task: id, professional } }
    const sealed: SealedMessage = box.seal(placeOf(task, 'answer'), waits)
    await inMunicipality(db, municipality, async (trx) => {
      await ports.hold(trx, municipality, request)
      if (!(await taskStore(trx, municipality).settle(id, professional, state, sealed))) throw taken()
      await ports.ready(trx, municipality, request)
      if (state === 'answered') await ports.tell(trx, { kind: 'source-answered', task }, call.moment.at)
      else await ports.recordRefusal(trx, call, task)
    })
    return { id, state }
  }

  return {
    page: async (
      call: Call,
      after: PagePosition | null,
      limit: number,
    ): Promise<{ readonly items: readonly SourceTaskView[]; readonly next: PagePosition | null }> => {
      const { items, next } = await ownPage(call.caller.municipalities, after, limit, (municipality, from, most) =>
        inMunicipality(db, municipality, (trx) =>
          taskStore(trx, municipality).openOf(call.caller.organisation, from, most),
        ),
      )
      return { items: items.map(viewOf), next }
    },

    /**
     * One task with its question, as far as it may still be asked; that this professional looks is recorded before it is
     * opened. What may not be asked any more is not there: why is not told.
     */
    read: async (call: Call, id: string): Promise<SourceTaskDetail> => {
      professionalOf(call)
      const task = await find(call, id)
      const about = await decisionsOf(db, task)
      const look = lookEntry(call, task, about, ports.retain(call.moment.localDate))
      const question = narrowed(opened, task, await ports.stillAsked.recorded(call, task, look))
      return { ...viewOf(task), question }
    },

    /** Takes a task, so that nobody else of the organisation answers it; again is the same. */
    claim: async (call: Call, id: string): Promise<SourceTaskView> => {
      const professional = professionalOf(call)
      const task = await find(call, id)
      const { municipality } = task
      const claimed = await inMunicipality(db, municipality, (trx) =>
        taskStore(trx, municipality).claim(id, professional),
      )
      if (!claimed) throw taken()
      return viewOf({ ...task, claimedBy: professional })
    },

    /** Checked against the categories and cut down to what was asked and may still be, before it waits. */
    answer: async (call: Call, id: string, body: unknown): Promise<SourceTaskEnd> => {
      professionalOf(call)
      const task = await find(call, id)
      const { municipality } = task
      const question = narrowed(opened, task, await ports.stillAsked.now(call, task))
      const said = waitingAnswer(body, question, ports.tablesOf(municipality), call.moment.localDate)
      if (said === null) throw misfit()
      return settle(call, task, 'answered', said)
    },

    refuse: async (call: Call, id: string, reason: string | null): Promise<SourceTaskEnd> => {
      professionalOf(call)
      const line = (reason ?? '').replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()
      return settle(call, await find(call, id), 'refused', { kind: 'declined', reason: line === '' ? null : line })
    },
  }
}

export type Tasks = ReturnType<typeof tasks>

/** The question of a task, opened and cut down to these fields; not there where nothing of it is left. */
const narrowed = (open: (task: Task) => SourceRequest, task: Task, may: readonly FieldSet[]): SourceRequest => {
  if (may.length === 0) throw unknown()
  const question = open(task)
  const categories = question.categories.flatMap((asked) => {
    const fields = asked.fields.filter((field) =>
      may.some((one) => one.category === asked.category && one.fields.includes(field)),
    )
    return fields.length === 0 ? [] : [{ ...asked, fields }]
  })
  if (categories.length === 0) throw unknown()
  return { ...question, categories }
}

const placeOf = ({ municipality, id, request }: Task, kind: 'question' | 'answer') => ({
  ...{ municipality, task: id, request, kind },
})

const viewOf = ({ id, createdAt, dueAt, expiresAt, claimedBy }: Task): SourceTaskView => ({
  ...{ id, createdAt, dueAt, expiresAt, claimedBy },
})
