import type { Call } from '../http/caller.ts'
import type { Tables } from '../core/tables.ts'
import { professionalOf, misfit, taken, unknown } from '../inbox/task-faults.ts'
import type { Tasks } from '../inbox/tasks.ts'
import { waitingAnswer } from '../inbox/waiting-answer.ts'
import { Problem } from '../problems.ts'
import { checkAnswer } from '../sources/answer.ts'
import { answerFaults, together } from './answer-faults.ts'
import type { DeskEvent, DeskTask } from './inbox-task.ts'

/** The desk of a trial: the room behind `/source-tasks`, in memory, that notes what a worker does. */
export interface Desk {
  readonly room: Tasks
  readonly tasks: readonly DeskTask[]
  readonly events: readonly DeskEvent[]
  readonly add: (...tasks: readonly DeskTask[]) => void
  readonly note: (what: DeskEvent['what'], task: DeskTask | null, more?: Partial<DeskEvent>) => void
  readonly taskOf: (id: string) => DeskTask | null
}

/** `retryAfter`: seconds that a worker is asked to wait, once at the list and once at an answer. */
export interface DeskOptions {
  readonly tables: Tables
  readonly clock: () => number
  readonly retryAfter: number
}

const unfit: readonly DeskEvent['what'][] = ['misfit', 'other-person', 'invalid', 'unfit-refusal']

/** So few that a worker must turn the page. */
const onPage = 2

/** Plays the gateway's inbox with its own routes, faults, checks and cutting down (`waitingAnswer`); nothing is kept of an answer. */
export const desk = ({ tables, clock, retryAfter }: DeskOptions): Desk => {
  const tasks: DeskTask[] = []
  const events: DeskEvent[] = []
  const note: Desk['note'] = (what, task, more = {}) => {
    events.push({ at: clock(), what, role: task?.role ?? null, ...more })
    if (task !== null && unfit.includes(what)) task.isSpent = true
  }
  const noted = (what: DeskEvent['what']): boolean => events.some((event) => event.what === what)
  const taskOf = (id: string): DeskTask | null => tasks.find((task) => task.id === id) ?? null

  const find = (id: string, ends = false): DeskTask => {
    const task = taskOf(id)
    if (task === null) throw unknown()
    if (task.role === 'gone') {
      task.isOver = true
      note('gone', task)
      throw unknown()
    }
    if (!task.isOver) return task
    if (ends) note('again', task)
    throw unknown()
  }

  /** Of this professional, before it ends. */
  const own = (call: Call, id: string): DeskTask => {
    const task = find(id, true)
    if (task.claimedBy !== null && task.claimedBy !== professionalOf(call)) {
      note('of-colleague', task)
      throw taken()
    }
    if (task.role === 'busy' && !noted('unavailable')) {
      note('unavailable', task)
      throw new Problem('unavailable', 'This is a trial: try again.', { retryAfter })
    }
    return task
  }

  const room: Tasks = {
    page: async (_call, after, limit) => {
      if (after === null && noted('listed') && !noted('limited')) {
        note('limited', null)
        throw new Problem('too-many-requests', 'This is a trial: wait.', { retryAfter })
      }
      note('listed', null, { isFirst: after === null })
      const open = tasks.filter(({ id, isOver }) => !isOver && (after === null || id > after.id))
      const told = open.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, Math.min(limit, onPage))
      const last = told.at(-1)
      const next =
        last !== undefined && told.length < open.length ? { municipality: last.id.slice(0, 4), id: last.id } : null
      return { items: told.map(viewOf), next }
    },
    read: async (call, id) => {
      professionalOf(call)
      const task = find(id)
      note('read', task)
      return { ...viewOf(task), question: task.question }
    },
    claim: async (call, id) => {
      const task = find(id)
      const professional = professionalOf(call)
      if (task.claimedBy !== null && task.claimedBy !== professional) throw taken()
      task.claimedBy = professional
      note('claimed', task)
      return viewOf(task)
    },
    answer: async (call, id, body) => {
      const task = own(call, id)
      const { localDate } = call.moment
      const { categories } = tables.vocabulary
      if (checkAnswer(body, task.question, categories, localDate) === 'wrong-person') {
        note('other-person', task)
        throw misfit()
      }
      const said = waitingAnswer(body, task.question, tables, localDate)
      if (said?.kind !== 'items') {
        note('misfit', task, { seen: together(answerFaults(body, categories)) })
        throw misfit()
      }
      const { pastRetention, unaskedItems, unknownFields } = said.dropped
      task.isOver = true
      note('answered', task, { items: said.items.length, surplus: pastRetention + unaskedItems + unknownFields })
      return { id, state: 'answered' }
    },
    refuse: async (call, id, reason) => {
      const task = own(call, id)
      task.isOver = true
      note('refused', task, { reason: reasonOf(task, reason) })
      return { id, state: 'refused' }
    },
  }
  return { room, tasks, events, note, taskOf, add: (...more) => void tasks.push(...more) }
}

const reasonOf = ({ question: { person } }: DeskTask, reason: string | null): NonNullable<DeskEvent['reason']> => {
  if ((reason ?? '').trim() === '') return 'none'
  const names = 'identity' in person ? [person.identity.familyName] : Object.values(person)
  return names.some((name) => (reason ?? '').includes(name)) ? 'names-the-person' : 'given'
}

const viewOf = ({ id, createdAt, dueAt, expiresAt, claimedBy }: DeskTask) => ({
  ...{ id, claimedBy, createdAt: new Date(createdAt).toISOString() },
  ...{ dueAt: new Date(dueAt).toISOString(), expiresAt: new Date(expiresAt).toISOString() },
})
