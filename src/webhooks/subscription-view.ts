import type { KeptDelivery } from './delivery-store.ts'
import type { DeliveryView } from './delivery-schema.ts'
import type { SubscriptionView } from './subscription-schema.ts'
import type { Subscription } from './subscription.ts'

/** A subscription as its organisation reads it. */
export const subscriptionView = ({ former, disabledAt, ...own }: Omit<Subscription, 'secret'>): SubscriptionView => ({
  id: own.id,
  municipality: own.municipality,
  url: own.url,
  types: [...own.types] as SubscriptionView['types'],
  status: disabledAt === null ? 'active' : 'disabled',
  disabledAt: disabledAt?.toISOString() ?? null,
  formerSecretUntil: former?.until.toISOString() ?? null,
  createdAt: own.createdAt.toISOString(),
})

/** A delivery as its organisation reads it. */
export const deliveryView = ({ event, type, subject, raisedAt, ...kept }: KeptDelivery): DeliveryView => ({
  id: kept.id,
  event: { id: event, type: type as DeliveryView['event']['type'], subject, raisedAt: raisedAt.toISOString() },
  state: kept.state,
  nextAttemptAt: kept.nextAt?.toISOString() ?? null,
  attempts: kept.attempts.map((attempt) => ({ ...attempt })),
})
