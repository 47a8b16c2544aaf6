import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { type Attempt, dueFor, endAttempt, type Ended, hold } from './delivery-store.ts'
import type { Posted, Post } from './post.ts'
import { nextAttemptAfter } from './retry-times.ts'
import type { SecretBox } from './secret-box.ts'
import { messageOf, type Sender, signedHeaders } from './signed.ts'
import type { Subscription } from './subscription.ts'
import { subscriptionStore } from './subscription-store.ts'
import { isFault, type IsClosedHost, type OwnConnector, targetOf } from './target.ts'

/** What delivering needs. */
export interface DeliveryPorts {
  readonly db: Db
  readonly post: Post
  readonly secrets: SecretBox
  readonly sender: Sender
  readonly connectorOf: (municipality: string, organisation: string) => Promise<OwnConnector | null>
  readonly isClosedHost: IsClosedHost
  /** Seconds between attempts, the first after the first failure. */
  readonly schedule: readonly number[]
  readonly now: () => Date
  /** What the signature says; receivers compare it with a clock of their own. */
  readonly signedAt: () => Date
  /** Records in this transaction, as its last statement, that a subscription was disabled. */
  readonly recordDisabled: (trx: Trx, subscription: Subscription) => Promise<unknown>
}

/**
 * Makes one attempt of one delivery and records how it went, with the next one in the queue where it failed. Made twice
 * (a process that died, a lease that ended) it may send twice, under the same id, and records once. No transaction is open
 * while it sends.
 */
export const delivering =
  (ports: DeliveryPorts) =>
  async (attempt: Attempt): Promise<void> => {
    const { municipality } = attempt
    const found = await inMunicipality(ports.db, municipality, async (trx) => {
      const due = await dueFor(trx, attempt)
      const subscription = due && (await subscriptionStore(trx, municipality).find(due.subscription))
      if (due === null || subscription === null) return null
      if (subscription.disabledAt !== null) {
        await hold(trx, attempt)
        return null
      }
      return { due, subscription }
    })
    if (found === null) return
    const { due, subscription } = found
    const started = ports.now()
    const begun = performance.now()
    const posted = await send(ports, subscription, due.event, started)
    const milliseconds = Math.round(performance.now() - begun)
    const ended = { ...posted, at: started.toISOString(), milliseconds, next: nextOf(ports, posted, due.failures + 1) }
    await inMunicipality(ports.db, municipality, async (trx) => {
      if (!(await endAttempt(trx, attempt, ended)) || posted.outcome !== 'gone') return
      if (await subscriptionStore(trx, municipality).disable(subscription.id, started))
        await ports.recordDisabled(trx, subscription)
    })
  }

const send = async (
  { post, secrets, sender, connectorOf, isClosedHost, signedAt }: DeliveryPorts,
  subscription: Subscription,
  event: Parameters<typeof messageOf>[1],
  now: Date,
): Promise<Posted> => {
  const { municipality, id, organisation, url, secret, former } = subscription
  const target = targetOf(url, await connectorOf(municipality, organisation), isClosedHost)
  if (isFault(target)) return { outcome: 'address-not-allowed', status: null, retryAfter: null }
  const message = await messageOf(sender, event)
  const sealed = [secret, ...(former !== null && former.until > now ? [former.secret] : [])]
  let opened: readonly string[]
  try {
    opened = sealed.map((each) => secrets.open(municipality, id, each))
  } catch {
    return { outcome: 'secret-unreadable', status: null, retryAfter: null }
  }
  return post(target, signedHeaders(message, opened, signedAt()), message.body)
}

const nextOf = ({ schedule }: DeliveryPorts, { outcome, retryAfter }: Posted, failures: number): Ended['next'] => {
  if (outcome === 'delivered') return { state: 'delivered' }
  if (outcome === 'gone') return { state: 'held' }
  const inSeconds = nextAttemptAfter(schedule, failures, retryAfter, Math.random())
  return inSeconds === null ? { state: 'given-up' } : { inSeconds }
}
