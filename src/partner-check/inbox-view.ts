import type { InboxTrial } from './inbox-check.ts'
import type { Desk } from './inbox-desk.ts'
import type { DeskEvent, TaskRole } from './inbox-task.ts'

/** What a worker did, as the verdicts look at it. */
export interface InboxView {
  readonly trial: InboxTrial
  readonly all: (what: DeskEvent['what'], role?: TaskRole) => readonly DeskEvent[]
  /** Answers and refusals that were taken in. */
  readonly ends: readonly DeskEvent[]
  readonly endOf: (role: TaskRole) => DeskEvent | null
  /** How many ends had no such event of their task before them. */
  readonly endsWithout: (what: DeskEvent['what']) => number
  readonly late: number
  /** Whether an answer to a task of this role was not of the right shape, or about somebody else. */
  readonly isUnfit: (role: TaskRole) => boolean
  /** How often the list was fetched anew within half a second, with nothing done in between. */
  readonly hasty: number
  /** Whether something else was done after a moment than with tasks of this role. */
  readonly wentOn: (after: number, role: TaskRole) => boolean
}

/** The view of a desk. */
export const inboxView = (trial: InboxTrial, { events, tasks }: Desk): InboxView => {
  const all: InboxView['all'] = (what, role) =>
    events.filter((event) => event.what === what && (role === undefined || event.role === role))
  const ends = events.filter(({ what }) => what === 'answered' || what === 'refused')
  const isBefore = (what: DeskEvent['what'], end: DeskEvent): boolean =>
    all(what, end.role ?? undefined).some(({ at }) => at <= end.at)
  const dueOf = (end: DeskEvent): number => tasks.find(({ role }) => role === end.role)?.dueAt ?? end.at
  return {
    ...{ trial, all, ends },
    endOf: (role) => ends.find((event) => event.role === role) ?? null,
    endsWithout: (what) => ends.filter((end) => !isBefore(what, end)).length,
    isUnfit: (role) => tasks.some((task) => task.role === role && task.isSpent),
    hasty: hastyIn(events),
    late: ends.filter((end) => end.at > dueOf(end)).length,
    wentOn: (after, role) => events.some((event) => event.at > after && event.role !== role),
  }
}

/** Milliseconds, a little under half a second: clocks and networks differ. */
const soon = 350

const hastyIn = (events: readonly DeskEvent[]): number => {
  let hasty = 0
  let last: DeskEvent | null = null
  for (const event of events) {
    const isList = event.what === 'listed' && event.isFirst === true
    if (isList && last !== null && event.at - last.at < soon) hasty += 1
    if (isList) last = event
    else if (event.what !== 'listed') last = null
  }
  return hasty
}
