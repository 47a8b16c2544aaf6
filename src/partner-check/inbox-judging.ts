import { type Finding, failed, notTried, passed, type Said } from './finding.ts'
import type { InboxCheck } from './inbox-list.ts'
import type { DeskEvent, TaskRole } from './inbox-task.ts'
import type { InboxView } from './inbox-view.ts'

/** Whether it holds, null: it did not come to that; and what was seen. */
type Verdict = readonly [holds: boolean | null, seen: Said]

/** What the desk saw, check by check. A worker that never came is told that, and nothing else. */
export const judgeInbox = (view: InboxView): readonly Finding<InboxCheck>[] => {
  const came = view.all('listed').length > 0
  return (Object.keys(verdicts) as InboxCheck[]).map((check) => {
    const [holds, seen] = came || check === 'lists' || check === 'token' ? verdicts[check](view) : notCome
    return holds === null ? notTried(check, seen) : holds ? passed(check, seen) : failed(check, seen)
  })
}

const count = (n: number, nl: string, en: string): Said => ({ nl: `${n} ${nl}`, en: `${n} ${en}` })

const notCome: Verdict = [null, { nl: 'daar kwam het niet van', en: 'it did not come to that' }]
const notDone: Said = { nl: 'de taak bleef liggen', en: 'the task was left' }
const noneNamed: Said = {
  nl: 'noem iemand over wie u niet deelt (--declines)',
  en: 'name somebody about whom you do not share (--declines)',
}
const unfit: Said = {
  nl: 'eerst moeten vorm en persoon van het antwoord goed zijn',
  en: 'shape and person of the answer must be right first',
}
const notTaken: Said = {
  nl: 'geweigerd met 400: de reden is te lang, of noemt een nummer',
  en: 'refused with 400: the reason is too long, or names a number',
}
const refused: Said = { nl: 'een weigering', en: 'a refusal' }

/** None of these may be. */
const none = (n: number, nl: string, en: string): Verdict => [n === 0, count(n, nl, en)]

/** The same, where something was answered or refused at all. */
const noneOf = ({ ends }: InboxView, n: number, nl: string, en: string): Verdict =>
  ends.length === 0 ? notCome : none(n, nl, en)

/** How a task ended. */
const ended = (view: InboxView, role: TaskRole, holds: (end: DeskEvent) => boolean, seen = itemsOf): Verdict => {
  const end = view.endOf(role)
  if (end !== null) return [holds(end), seen(end)]
  return view.isUnfit(role) ? [null, unfit] : [false, notDone]
}

const itemsOf = ({ what, items = 0 }: DeskEvent): Said =>
  what === 'refused' ? refused : count(items, 'gegeven(s)', 'item(s)')

const reasonOf = ({ reason }: DeskEvent): Said => {
  if (reason === undefined) return { nl: 'een antwoord', en: 'an answer' }
  if (reason === 'none') return { nl: 'een weigering zonder reden', en: 'a refusal without a reason' }
  return reason === 'given' ? refused : { nl: 'de reden noemt de persoon', en: 'the reason names the person' }
}

const verdicts: Readonly<Record<InboxCheck, (view: InboxView) => Verdict>> = {
  lists: ({ all }) => [all('listed').length > 0, count(all('listed').length, 'keer', 'times')],
  token: ({ all }) => none(all('unauthorised').length, 'zonder goed token', 'without a right token'),
  manners: (view) => manners(view),
  paging: (view) => ended(view, 'paged', () => true),
  claims: (view) => noneOf(view, view.endsWithout('claimed'), 'niet opgepakt', 'not claimed'),
  reads: (view) => noneOf(view, view.endsWithout('read'), 'niet gelezen', 'not read'),
  answers: (view) => ended(view, 'plain', ({ items = 0 }) => items > 0),
  shape: ({ all, ends }) => {
    const [first, ...more] = [...all('misfit'), ...all('invalid')]
    if (first === undefined) return ends.length === 0 ? notCome : [true, count(0, 'geweigerd', 'refused')]
    return [false, first.seen ?? count(more.length + 1, 'geweigerd met 400', 'refused with 400')]
  },
  'right-person': (view) => noneOf(view, view.all('other-person').length, 'over iemand anders', 'about somebody else'),
  'nothing-more': (view) => {
    const surplus = view.all('answered').reduce((sum, each) => sum + (each.surplus ?? 0), 0)
    return noneOf(view, surplus, 'te veel', 'too many')
  },
  'unknown-category': (view) => ended(view, 'strange', ({ items = 0 }) => items > 0),
  'unknown-person': (view) => ended(view, 'unknown', ({ items = 0 }) => items === 0),
  declined: (view) => {
    if (view.trial.asked.declines === null) return [null, noneNamed]
    const [unfitRefusal] = view.all('unfit-refusal')
    if (unfitRefusal !== undefined) return [false, notTaken]
    return ended(view, 'declined', ({ reason }) => reason === 'given', reasonOf)
  },
  deadline: (view) => {
    const { dueMs } = view.trial
    return noneOf(view, view.late, `te laat (na ${dueMs} ms)`, `late (after ${dueMs} ms)`)
  },
  busy: (view) => {
    const [told] = view.all('unavailable')
    const again = view.endOf('busy')
    if (told === undefined) return notCome
    if (again === null) return view.isUnfit('busy') ? [null, unfit] : [false, notDone]
    const waited = again.at - told.at
    return [waited >= view.trial.retryAfter * 1000 - patience, count(Math.round(waited), 'ms later', 'ms later')]
  },
  'lost-answer': ({ all, ends, wentOn }) => {
    const first = ends.find(({ role }) => role === 'lost')
    const more = all('again', 'lost').length
    return first === undefined
      ? notCome
      : [more <= 3 && wentOn(first.at, 'lost'), count(more, 'keer opnieuw', 'more tries')]
  },
  gone: ({ all, wentOn }) => {
    const [first, ...more] = all('gone')
    const seen = count(more.length, 'keer opnieuw', 'more tries')
    return first === undefined ? notCome : [more.length <= 3 && wentOn(first.at, 'gone'), seen]
  },
  colleague: ({ all }) => none(all('of-colleague').length, 'keer geantwoord', 'times answered'),
  once: (view) =>
    noneOf(
      view,
      view.all('again').filter(({ role }) => role !== 'lost').length,
      'keer nog eens geantwoord',
      'times answered once more',
    ),
}

/** Milliseconds by which clocks and networks may differ. */
const patience = 150

const manners = ({ all, hasty, trial: { retryAfter } }: InboxView): Verdict => {
  const [limited] = all('limited')
  const next = limited === undefined ? undefined : all('listed').find(({ at }) => at > limited.at)
  if (limited !== undefined && next !== undefined && next.at - limited.at < retryAfter * 1000 - patience)
    return [false, count(Math.round(next.at - limited.at), 'ms na een 429', 'ms after a 429')]
  return [hasty < 2, count(hasty, 'keer binnen een halve seconde', 'times within half a second')]
}
