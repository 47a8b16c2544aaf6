import { noWays, type Ways } from '../core/advice.ts'
import type { Decision } from '../core/decision.ts'
import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { Question } from './ask.ts'
import { appended, leaseOf, untilItStands } from './deciding.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import { hidesAnybody } from './level.ts'
import {
  type AllDecided,
  type Answer,
  type Fetched,
  type Outcome,
  type PersonAnswer,
  type PersonDecided,
  type Ports,
  resultOf,
} from './room.ts'
import { openReviewsOf } from './reviewing.ts'
import { statusOf } from './status.ts'

/** Why nothing is released yet, and where the request stands meanwhile: the source answers later, or the recipient reads later. */
const later = {
  ask: ['answers-later', 'awaiting-source'],
  give: ['waits-for-recipient', 'awaiting-recipient'],
} as const

/**
 * A source could not answer, or answers in its own time, or what a notice tells waits for who is told: recorded for each person of whom something was permitted, and
 * answered without data. What it said about another person goes with it: all or none.
 */
export const failAll = async (ports: Ports, ask: Ask, decided: AllDecided, fetched: Fetched): Promise<Answer> => {
  const causes = [...fetched.answers.values()].flatMap((a) => (a.kind === 'failed' ? [a.cause] : []))
  const awaits = causes.length === 0
  const [why, where] = later[ask.question.direction]
  const status = awaits ? where : 'failed'
  const [cause = why] = causes
  const stamp = stampOf(decided.policy)
  const entries = decided.persons
    .filter((p) => fetched.answers.has(p.asked.id))
    .map((p) =>
      entryOf('source-failed', ask, p, stamp, retainBy(decided.policy), {
        controllers: decided.controllers,
        given: [],
        details: { cause, ending: { status, sent: false } },
      }),
    )
  await untilItStands(async () => ((await appended(ports, entries, leaseOf(ask))) ? true : null))
  return answerWith(ports, ask, {
    ...decided,
    status,
    persons: decided.persons.map(notGiven),
    failure: awaits ? null : cause,
  })
}

/** Nobody and nothing permitted, or advice: the answer is the decision. */
export const answerOnly = (ports: Ports, ask: Ask, decided: AllDecided): Promise<Answer> => {
  const persons = decided.persons.map(notGiven)
  return answerWith(ports, ask, { ...decided, status: statusOf(persons), persons, failure: null })
}

const answerWith = async (ports: Ports, ask: Ask, said: Omit<Outcome, 'names'>): Promise<Answer> => {
  const outcome = {
    ...said,
    names: await namesOf(ports, ask.question, ask.call, said.persons),
  }
  const bytes = ports.render(ask, outcome)
  await end(ports, ask, outcome)
  return { id: ask.id, status: outcome.status, bytes, hides: hidesAnybody(outcome.persons), lost: null }
}

/** What the caller knows others by whose word is missing, where they are no holders of gezag with a handle. */
export const namesOf = async (
  ports: Pick<Ports, 'aliases'>,
  { municipality }: Question,
  call: Call,
  shares: readonly { readonly decision: Decision; readonly advice?: Ways }[],
): Promise<ReadonlyMap<string, string>> => {
  const others = shares.flatMap(({ decision: { person, missing }, advice = noWays }) =>
    [
      ...missing,
      ...[...advice.all, ...advice.unmasked].flatMap(({ changes }) =>
        changes.filter((change) => change.kind === 'consent-of'),
      ),
    ]
      .filter((m) => m.handle === null && m.who !== person && municipalityOf(m.who) !== null)
      .map((m) => m.who),
  )
  if (others.length === 0) return new Map()
  return ports.aliases(municipality, call.caller.organisation, [...new Set(others)])
}

/**
 * Ends the run with its outcome and the duties of its releases. The log already tells how it ended: where this fails the
 * sweeper does it from there, and the answer goes out all the same.
 */
export const end = async (ports: Ports, ask: Ask, outcome: Outcome): Promise<void> => {
  if (ask.run === null) return
  const released = outcome.persons.filter((p) => p.release !== null)
  const duties = released.flatMap(({ decision, obligationIds }) =>
    decision.obligations.map(({ type, before }, i) => ({
      id: obligationIds[i] ?? '',
      type,
      before,
      person: decision.person,
    })),
  )
  await ports.runs
    .end(
      ask.question.municipality,
      ask.id,
      ask.run.number,
      {
        status: outcome.status,
        result: resultOf(outcome),
        duties,
        // Duties are of who got it, and who reads is who gets it (AVG 14).
        organisation: ask.actor?.organisation ?? ask.call.caller.organisation,
        ...(released.length > 0 ? { sentAt: new Date(ports.now().at) } : {}),
      },
      (trx) => openReviewsOf(ports, trx, ask, outcome),
    )
    .catch(ports.onFault)
}

/** A person to whom nothing of the source goes. */
export const notGiven = (person: PersonDecided): PersonAnswer => ({
  ...person,
  release: null,
  declined: null,
  given: null,
  obligationIds: [],
})
