import type { Outcome } from '../core/decision.ts'
import type { Status } from './data-request.ts'

/** One person's share in a status: what was decided, what was given, whether the source declined. */
interface Share {
  readonly decision: { readonly outcome: Outcome }
  readonly release: string | null
  readonly declined: object | null
}

/** Statuses from which a request can walk the way again, until it expires (decisions.md 28). */
export const waiting: readonly Status[] = [
  'needs-consent',
  'awaiting-review',
  'awaiting-source',
  'awaiting-recipient',
  'ready',
  'failed',
]

/**
 * How the status of a request follows from its persons (decisions.md 18): data given, then `delivered` if every field
 * of every person was permitted, else `partially-delivered`; none, then the best that is still open.
 */
export const statusOf = (persons: readonly Share[]): Exclude<Status, 'running'> => {
  const any = (outcome: Outcome) => persons.some((p) => p.decision.outcome === outcome)
  if (persons.some((p) => p.release !== null)) {
    return persons.every((p) => p.release !== null && p.decision.outcome === 'permit')
      ? 'delivered'
      : 'partially-delivered'
  }
  if (persons.some((p) => p.declined !== null)) return 'refused-by-source'
  if (any('permit') || any('permit-partial')) return 'ready'
  if (any('review')) return 'awaiting-review'
  return any('needs-consent') ? 'needs-consent' : 'denied'
}

/**
 * The status as this caller may hear it: what waits for a word or a verdict of which the caller is told nothing is
 * `denied` to it, as its told outcomes are (domain.md 1.2, two versions of every decision).
 */
export const toldStatus = (status: Status, outcomes: readonly Outcome[]): Status => {
  if (status === 'ready' && outcomes.some((one) => one !== 'deny' && one !== 'needs-consent')) return status
  if (!['needs-consent', 'awaiting-review', 'ready'].includes(status)) return status
  if (outcomes.includes('review')) return 'awaiting-review'
  return outcomes.includes('needs-consent') ? 'needs-consent' : 'denied'
}

/** Statuses of which a caller may be told this one; whether it is says `toldStatus`, and whether it has expired. */
export const mayBeTold = (status: Status): readonly Status[] => {
  if (status === 'expired') return [status, ...waiting]
  return ['denied', 'needs-consent', 'awaiting-review'].includes(status)
    ? ['denied', 'needs-consent', 'awaiting-review', 'ready']
    : [status]
}
