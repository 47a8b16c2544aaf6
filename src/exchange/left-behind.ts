import { closes } from '../audit/closings.ts'
import { openDecisions, type ExchangeEntry } from '../audit/of-exchange.ts'
import { decide } from '../core/decide.ts'
import type { Facts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'
import { waysFor } from './advising.ts'
import type { Duty, Result, RunEnd, Status } from './data-request.ts'
import { factsHear } from './hearing.ts'
import type { Ended } from './owed.ts'
import { statusOf } from './status.ts'

/** What the log says of a request whose gateway died: what is still open, how it ended, and for each person. */
export interface LeftBehind {
  /** Decisions that permit and that nothing closed. */
  readonly open: readonly ExchangeEntry[]
  readonly end: RunEnd
  readonly persons: readonly LeftPerson[]
}

/** One person of its last walk. */
export interface LeftPerson extends Ended {
  readonly person: string
  readonly knew: readonly string[]
  readonly decision: ExchangeEntry
  /** The entry that says last what became of it. */
  readonly last: ExchangeEntry
}

/**
 * A release or refusal of the last walk that was recorded says itself how the request ended, whatever came after it (a
 * delivery that failed). Where nothing was permitted, the decisions say it: decided again from their own facts, so that
 * the answer can be read; only by the tables they were made by. All else failed.
 */
export const leftBehind = (entries: readonly ExchangeEntry[], policy: Policy): LeftBehind => {
  const open = openDecisions(entries)
  const walked = lastWalk(entries)
  const result = resultOf(walked, policy)
  const persons = walked.map(leftPerson)
  return { open, persons, end: endingOf(entries, open, persons, result) }
}

/** The last decision about each person, with what closed it. */
interface Walked {
  readonly decision: ExchangeEntry
  readonly closing: ExchangeEntry | null
}

const lastWalk = (entries: readonly ExchangeEntry[]): readonly Walked[] => {
  const walked = new Map<string, Walked>()
  for (const entry of entries) {
    const before = walked.get(entry.person)
    if (entry.type === 'decision') walked.set(entry.person, { decision: entry, closing: null })
    else if (before !== undefined && closes(entry.record)) walked.set(entry.person, { ...before, closing: entry })
  }
  return [...walked.values()]
}

const leftPerson = ({ decision, closing }: Walked): LeftPerson => {
  const last = closing ?? decision
  const reasons = last.record['reasons'] as readonly { readonly code: string }[]
  const confidential = last.record['confidential'] as { readonly revealReviewAt: string } | undefined
  return {
    ...{ person: last.person, outcome: last.outcome, decision, last, codes: reasons.map(({ code }) => code) },
    release: last.type === 'release' ? last.id : null,
    duties: dutiesOf(last).map(({ type }) => type),
    revealReviewAt: confidential?.revealReviewAt ?? null,
    knew: (factsOf(last) ?? factsOf(decision))?.verdicts?.map(({ id }) => id) ?? [],
  }
}

const factsOf = ({ facts }: ExchangeEntry): Facts | null => facts as Facts | null

/** Duties that a release recorded, where its gateway died before it could keep them. */
const dutiesOf = ({ type, person, record }: ExchangeEntry): readonly Duty[] => {
  if (type !== 'release') return []
  const { duties = [] } = record['details'] as { duties?: readonly Omit<Duty, 'person'>[] }
  return duties.map(({ id, type: duty, before }) => ({ id, type: duty, before, person }))
}

/** What was decided, decided again from the facts that lie beside it; null where tables or facts are no longer there. */
const resultOf = (walked: readonly Walked[], policy: Policy): Result | null => {
  const made = walked.map(({ decision: entry, closing }) => {
    const last = closing !== null && closing.facts !== null ? closing : entry
    const facts = factsOf(last)
    const stamp = last.record['policy'] as { readonly fingerprint: string } | null
    if (facts === null || stamp?.fingerprint !== policy.fingerprint) return null
    const decision = decide(policy.tables, facts)
    const release = closing?.type === 'release' ? closing.id : null
    return {
      ...{ decision, advice: waysFor(policy, facts, decision), hears: factsHear(policy, facts) },
      receipt: { decision: entry.id, release },
      obligationIds: dutiesOf(closing ?? entry).map(({ id }) => id),
    }
  })
  const decisions = made.filter((one) => one !== null)
  if (decisions.length === 0 || decisions.length < made.length) return null
  return { fingerprint: policy.fingerprint, regime: policy.regime, decisions }
}

/** How a closing entry says that its request ended. */
interface Ending {
  readonly status: Exclude<Status, 'running'>
  readonly sent: boolean
}

const endOf = ({ record }: ExchangeEntry): Ending | undefined =>
  (record['details'] as { ending?: Ending } | undefined)?.ending

const endingOf = (
  entries: readonly ExchangeEntry[],
  open: readonly ExchangeEntry[],
  persons: readonly LeftPerson[],
  result: Result | null,
): RunEnd => {
  const kept = result === null ? {} : { result }
  const last = entries.findLast((entry) => entry.type === 'decision' || endOf(entry) !== undefined)
  const failed: RunEnd = { status: 'failed', ...kept }
  if (open.length > 0 || last === undefined) return failed
  const ending = endOf(last)
  if (ending === undefined) {
    if (result === null || persons.some(({ outcome }) => outcome.startsWith('permit'))) return failed
    const shares = result.decisions.map(({ decision }) => ({ decision, release: null, declined: null }))
    return { status: statusOf(shares), result }
  }
  const actor = last.record['actor'] as { organisation: string }
  return {
    ...{ status: ending.status, ...kept, organisation: actor.organisation, duties: entries.flatMap(dutiesOf) },
    ...(ending.sent ? { sentAt: new Date(String(last.record['at'])) } : {}),
  }
}
