import type { Entry } from '../audit/entry.ts'
import { newId } from '../store/ids.ts'
import { closingOf } from './closing.ts'
import { appended, decideOnce, untilItStands } from './deciding.ts'
import { end, namesOf, notGiven } from './ending.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import { hidesAnybody } from './level.ts'
import type { AllDecided, Answer, Fetched, Outcome, PersonAnswer, Ports } from './room.ts'
import { statusOf } from './status.ts'

/**
 * Decides again now, keeps what both decisions permit, makes the bytes, records how each permitted decision closes, all
 * in one batch that stands on what was just read, and only then answers.
 */
export const releaseAll = (ports: Ports, ask: Ask, decided: AllDecided, fetched: Fetched): Promise<Answer> =>
  untilItStands(async () => {
    const now = await decideOnce(ports, ask)
    const stamp = stampOf(now.policy)
    const entries: Entry[] = []
    const persons = decided.persons.map((before): PersonAnswer => {
      const again = now.persons.find((p) => p.asked.id === before.asked.id)
      const source = fetched.answers.get(before.asked.id)
      if (again === undefined || source === undefined) return notGiven(before)
      const person = { ...again, entry: before.entry }
      const { type, items, given, keptUntil, details } = closingOf(now.policy.tables, before, person, source)
      const obligationIds =
        type === 'release' ? again.decision.obligations.map(() => newId(ask.question.municipality)) : []
      const duties = again.decision.obligations.map((duty, i) => ({ id: obligationIds[i], ...duty }))
      const entry = entryOf(type, ask, person, stamp, retainBy(now.policy), {
        controllers: now.controllers,
        given,
        keptUntil,
        details: { ...details, duties: type === 'release' ? duties : [] },
      })
      entries.push(entry)
      return {
        ...person,
        release: type === 'release' ? entry.id : null,
        declined: type === 'source-refused' && source.kind === 'declined' ? { reason: source.reason } : null,
        given: items,
        obligationIds,
      }
    })
    const outcome = {
      status: statusOf(persons),
      policy: now.policy,
      persons,
      failure: null,
      controllers: now.controllers,
      names: await namesOf(ports, ask.question, ask.call, persons),
    }
    const bytes = ports.render(ask, outcome)
    const released = persons.filter((p) => p.release !== null)
    const ending = { status: outcome.status, sent: released.length > 0 }
    const closings = entries.map((entry) => ({ ...entry, details: { ...entry.details, ending } }))
    if (!(await appended(ports, closings, now.stands))) return null
    await end(ports, ask, outcome)
    return {
      id: ask.id,
      status: outcome.status,
      bytes,
      hides: hidesAnybody(persons),
      lost: released.length === 0 ? null : () => undelivered(ports, ask, outcome, now.controllers),
    }
  })

/** The socket was gone before the answer was: said in the log; the release stands, and its data is not sent again. */
const undelivered = async (ports: Ports, ask: Ask, outcome: Outcome, controllers: readonly string[]): Promise<void> => {
  const { at, localDate } = ports.now()
  const entries = outcome.persons
    .filter((p) => p.release !== null)
    .map((p) => {
      const entry = entryOf('delivery-failed', ask, p, stampOf(outcome.policy), retainBy(outcome.policy), {
        controllers,
        given: [],
        details: { release: p.release, localDate },
      })
      return { ...entry, at, facts: null }
    })
  await ports.log.append({ entries, stands: [] })
}
