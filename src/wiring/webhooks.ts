import { entriesBetween, type EntryRange } from '../audit/entries-between.ts'
import type { Config } from '../config.ts'
import { consentStates } from '../consent/consent-states.ts'
import { momentOf } from '../http/moment.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import { isPlaceless } from '../policy/placeless.ts'
import type { Policies } from '../policy/policies.ts'
import { guardedLookup, refuseClosedLiteral } from '../sources/address-guard.ts'
import type { Db } from '../store/database.ts'
import type { Fault } from '../store/fault.ts'
import { openJobQueue } from '../store/job-queue.ts'
import { delivering } from '../webhooks/delivering.ts'
import type { Attempt } from '../webhooks/delivery-store.ts'
import { httpPost } from '../webhooks/post.ts'
import { secretBox } from '../webhooks/secret-box.ts'
import { disabledEntry } from '../webhooks/subscription-entry.ts'
import { subscriptions } from '../webhooks/subscriptions.ts'
import { telling } from '../webhooks/telling.ts'
import { startWorkers, type Work } from '../webhooks/workers.ts'
import type { Keys, Rooms } from './rooms.ts'
import { aheadFacts, entryFacts } from './telling-facts.ts'

/** What being told is wired from. `onFault` hears why a job waits, without values. */
export interface WebhookParts {
  readonly config: Config
  readonly keys: Keys
  readonly db: Db
  readonly policies: Policies
  readonly rooms: Rooms
  readonly neutral: NeutralIds
  readonly municipalities: () => Promise<readonly string[]>
  readonly now: () => Date
  readonly onFault: (error: unknown) => void
  readonly onDatabaseFault: (fault: Fault) => void
  /** More queues that this process works beside its own. */
  readonly also: readonly Work[]
}

const queues = { entries: 'log-entries', deliveries: 'webhook-deliveries' } as const
const pollMs = 500
/** How often the days ahead are looked at; a day that began is told within it. */
const lookEvery = 10 * 60_000

/**
 * The room of webhooks, and this process's share of the work: it makes events of what was appended, delivers them, and looks
 * ahead. Where no work is wanted of it (`WEBHOOK_CONCURRENCY` 0) other processes do it.
 */
export const openWebhooks = async (parts: WebhookParts) => {
  const { config, keys, db, policies, rooms, onFault } = parts
  const { atOnce, timeoutMs, leaseSeconds, retrySeconds } = config.webhooks
  const now = () => momentOf(parts.now())
  const secrets = secretBox(keys.connector)
  const retain = (localDate: string) => rooms.retain('administrator-action', [], localDate)
  const shared = { secrets, connectorOf: rooms.participants.connectorOf, isClosedHost }

  const states = consentStates(db, {
    facts: rooms.persons.facts,
    standingOf: rooms.standingOf,
    recordersIn: rooms.rights.recordersIn,
    takesPart: rooms.participants.amongActive,
  })
  const facts = { db, policies, participants: rooms.participants, states, now }
  const events = telling({
    ...{ db, now },
    entries: (range, types) => entriesBetween(db, range, types),
    facts: entryFacts(facts),
    ahead: aheadFacts(facts),
  })
  const lookAhead = async (): Promise<void> => {
    for (const municipality of await parts.municipalities()) await events.ofToday(municipality).catch(onFault)
  }
  let looked = Promise.resolve()
  // One after the other: a look that takes long must not meet the next.
  const look = (): Promise<void> => (looked = looked.then(lookAhead).catch(onFault))

  const post = httpPost({ timeoutMs, guardedLookup: guardedLookup() })
  const deliver = delivering({
    ...{ ...shared, db, post, now: parts.now, schedule: retrySeconds },
    signedAt: () => new Date(),
    sender: {
      ...{ publicUrl: config.publicUrl, oin: config.gatewayOin },
      leavingTo: async (organisation, text) => {
        const receiver = await rooms.participants.find(organisation, now().localDate)
        const knowsPlace = receiver !== null && !isPlaceless(policies, receiver.kind)
        return knowsPlace ? text : parts.neutral.leaving(text)
      },
    },
    recordDisabled: (trx, subscription) =>
      rooms.log.appendIn(trx, [disabledEntry(subscription, now(), rooms.operator, retain)]),
  })

  const queue =
    atOnce === 0
      ? null
      : await openJobQueue({
          ...{ url: config.database.app, leaseSeconds },
          queues: [...Object.values(queues), ...parts.also.map(({ queue: name }) => name)],
          onFault: parts.onDatabaseFault,
        })
  const workers =
    queue &&
    startWorkers({ queue, pollMs, onFault }, [
      { queue: queues.entries, atOnce: 2, handle: (data) => events.ofEntries(data as EntryRange) },
      { queue: queues.deliveries, atOnce, handle: (data) => deliver(data as Attempt) },
      ...parts.also,
    ])
  const looking = queue && setInterval(look, lookEvery).unref()
  if (queue !== null) void look()

  return {
    /** Tells of the days ahead of today, where that was not done before. */
    look,
    subscriptions: subscriptions(db, { ...shared, appendIn: rooms.log.appendIn, retain }),
    close: async () => {
      if (looking !== null) clearInterval(looking)
      await looked
      await workers?.close()
      await queue?.close()
      await post.close()
    },
  }
}

export type Webhooks = Awaited<ReturnType<typeof openWebhooks>>

const isClosedHost = (hostname: string): boolean => {
  try {
    refuseClosedLiteral(hostname)
    return hostname === 'localhost' || hostname.endsWith('.localhost')
  } catch {
    return true
  }
}
