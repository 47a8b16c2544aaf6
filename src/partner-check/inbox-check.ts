import type { Desk } from './inbox-desk.ts'
import { judgeInbox } from './inbox-judging.ts'
import { inboxView } from './inbox-view.ts'
import type { Finding } from './finding.ts'
import type { InboxCheck } from './inbox-list.ts'
import type { DeskTask, TaskRole } from './inbox-task.ts'
import { type Asked, bodyOf, categoriesOf, strangeCategory } from './source-question.ts'

/** A trial of a worker. Times in milliseconds: the whole of it, until a task is due, and how long is watched after the last. */
export interface InboxTrial {
  readonly asked: Asked
  readonly forMs: number
  readonly dueMs: number
  readonly afterMs: number
  readonly retryAfter: number
  readonly clock: () => number
  readonly wait: (milliseconds: number) => Promise<unknown>
}

const colleague = 'collega-partner-check'
const day = 86_400_000

/** Puts tasks on the desk, watches what a worker does with them until all is done or the time is over, and tells what it saw. */
export const checkInbox = async (trial: InboxTrial, desk: Desk): Promise<readonly Finding<InboxCheck>[]> => {
  const { asked, clock, wait, forMs, afterMs } = trial
  const until = clock() + forMs
  // Made first, shown last: what a colleague took stands before the rest, as the oldest.
  const taken = [taskOf(trial, 'colleague'), taskOf(trial, 'colleague')]
  const roles = ['plain', 'busy', 'unknown', 'strange', 'declined', 'lost', 'gone'] as const
  const first = roles.filter((role) => role !== 'declined' || asked.declines !== null)
  desk.add(...first.map((role) => taskOf(trial, role)))
  await untilOver(desk, until - forMs / 3, trial)
  desk.add(...taken.map((task) => ({ ...task, claimedBy: colleague })), taskOf(trial, 'paged'))
  await untilOver(desk, until, trial)
  await wait(afterMs)
  return judgeInbox(inboxView(trial, desk))
}

const untilOver = async ({ tasks }: Desk, until: number, { clock, wait }: InboxTrial): Promise<void> => {
  while (clock() < until && tasks.some(({ role, isOver, isSpent }) => role !== 'colleague' && !isOver && !isSpent))
    await wait(50)
}

const taskOf = ({ asked, clock, dueMs }: InboxTrial, role: TaskRole): DeskTask => {
  const person =
    role === 'unknown' ? asked.unknown : role === 'declined' ? (asked.declines ?? asked.person) : asked.person
  const odd = { category: strangeCategory, fields: ['anything'], why: null }
  const categories = categoriesOf(asked)
  const question = bodyOf(asked, { person, categories: role === 'strange' ? [...categories, odd] : categories })
  const createdAt = clock()
  const times = { createdAt, dueAt: createdAt + dueMs, expiresAt: createdAt + day }
  return { ...times, id: asked.newId(), role, question, claimedBy: null, isOver: false, isSpent: false }
}
