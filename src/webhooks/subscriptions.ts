import type { Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db, Trx } from '../store/database.ts'
import { municipalityOf, newId } from '../store/ids.ts'
import { ownPage, type PagePosition } from '../store/own-page.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { deliveriesOf } from './delivery-store.ts'
import { eventsBetween, replay } from './event-store.ts'
import type { SecretBox } from './secret-box.ts'
import { changeEntry, type Retain } from './subscription-entry.ts'
import type { ReplayBody, SubscriptionBody, SubscriptionSecretView, SubscriptionView } from './subscription-schema.ts'
import { subscriptionStore } from './subscription-store.ts'
import type { Subscription } from './subscription.ts'
import { deliveryView, subscriptionView } from './subscription-view.ts'
import { isFault, type IsClosedHost, type OwnConnector, targetOf } from './target.ts'

/** What subscriptions need of the others. */
export interface SubscriptionPorts {
  readonly secrets: SecretBox
  readonly connectorOf: (municipality: string, organisation: string) => Promise<OwnConnector | null>
  readonly isClosedHost: IsClosedHost
  /** Appends in the transaction of the change, as its last statement. */
  readonly appendIn: (trx: Trx, entries: readonly Entry[]) => Promise<unknown>
  readonly retain: Retain
}

/** Most subscriptions of one organisation in one municipality, and most events of one replay. */
const most = { subscriptions: 20, replayed: 5000 }
/** How long a former secret still signs. */
const formerFor = 24 * 60 * 60 * 1000

/** What the calling organisation wants to be told. Each change is in the log of its municipality, in the same transaction. */
export const subscriptions = (db: Db, ports: SubscriptionPorts) => {
  const { secrets, appendIn, retain } = ports

  /** The caller's own, with its municipality set on the transaction; else `not-found`. */
  const withOwn = <T>(call: Call, id: string, work: (trx: Trx, own: Subscription) => Promise<T>): Promise<T> => {
    const municipality = municipalityOf(id)
    if (municipality === null || !call.caller.municipalities.includes(municipality)) throw unknown()
    return inMunicipality(db, municipality, async (trx) => {
      const own = await subscriptionStore(trx, municipality).find(id)
      if (own === null || own.organisation !== call.caller.organisation) throw unknown()
      return work(trx, own)
    })
  }

  return {
    create: async (call: Call, { municipality, url, types }: SubscriptionBody): Promise<SubscriptionSecretView> => {
      const { organisation, municipalities } = call.caller
      if (!municipalities.includes(municipality))
        throw fault('municipality', 'not-yours', 'is not one of the caller’s own')
      const target = targetOf(url, await ports.connectorOf(municipality, organisation), ports.isClosedHost)
      if (isFault(target)) throw fault('url', target.code, target.reason)
      const id = newId(municipality)
      const secret = secrets.make()
      const made = {
        ...{ municipality, id, organisation, url, types: [...new Set(types)] },
        ...{ secret: secrets.seal(municipality, id, secret), createdAt: new Date(call.moment.at) },
      }
      await inMunicipality(db, municipality, async (trx) => {
        const store = subscriptionStore(trx, municipality)
        if ((await store.of(organisation, null, most.subscriptions)).length >= most.subscriptions)
          throw new Problem('conflict', `There are ${String(most.subscriptions)} subscriptions here already.`)
        await store.insert(made)
        await appendIn(trx, [changeEntry(call, made, retain)])
      })
      return { ...subscriptionView({ ...made, former: null, disabledAt: null }), secret }
    },

    /** In all its municipalities, oldest first in each. */
    list: async ({ caller }: Call, after: PagePosition | null, limit: number) => {
      const { items, next } = await ownPage(caller.municipalities, after, limit, (municipality, from, most) =>
        inMunicipality(db, municipality, (trx) =>
          subscriptionStore(trx, municipality).of(caller.organisation, from, most),
        ),
      )
      return { items: items.map(subscriptionView), next }
    },

    view: (call: Call, id: string): Promise<SubscriptionView> =>
      withOwn(call, id, async (_trx, own) => subscriptionView(own)),

    rotate: (call: Call, id: string): Promise<SubscriptionSecretView> =>
      withOwn(call, id, async (trx, own) => {
        const { municipality, secret: former } = own
        const secret = secrets.make()
        const until = new Date(Date.parse(call.moment.at) + formerFor)
        await subscriptionStore(trx, municipality).rotate(id, secrets.seal(municipality, id, secret), former, until)
        await appendIn(trx, [changeEntry(call, own, retain)])
        return { ...subscriptionView({ ...own, former: { secret: former, until } }), secret }
      }),

    activate: (call: Call, id: string): Promise<SubscriptionView> =>
      withOwn(call, id, async (trx, own) => {
        await subscriptionStore(trx, own.municipality).activate(id)
        await appendIn(trx, [changeEntry(call, own, retain)])
        return subscriptionView({ ...own, disabledAt: null })
      }),

    end: (call: Call, id: string): Promise<SubscriptionView> =>
      withOwn(call, id, async (trx, own) => {
        await subscriptionStore(trx, own.municipality).erase(id)
        await appendIn(trx, [changeEntry(call, own, retain)])
        return subscriptionView(own)
      }),

    replay: (call: Call, id: string, { from, afterEvent, until }: ReplayBody): Promise<{ events: number }> =>
      withOwn(call, id, async (trx, own) => {
        const { municipality, organisation, types, disabledAt } = own
        if (disabledAt !== null) throw new Problem('conflict', 'This subscription is disabled: activate it first.')
        const range = { from: from ?? null, afterEvent: afterEvent ?? null, until: until ?? call.moment.at }
        const limit = most.replayed + 1
        const found = await eventsBetween(trx, municipality, organisation, range, types, limit)
        if (found.length === limit)
          throw fault('until', 'too-many', `leaves more than ${String(most.replayed)} events: ask for a shorter range`)
        const events = await replay(trx, municipality, id, found, call.moment.at)
        await appendIn(trx, [changeEntry(call, own, retain, { events })])
        return { events }
      }),

    deliveries: (call: Call, id: string, page: Parameters<typeof deliveriesOf>[3]) =>
      withOwn(call, id, async (trx, { municipality }) => {
        const { limit } = page
        const found = await deliveriesOf(trx, municipality, id, { ...page, limit: limit + 1 })
        const items = found.slice(0, limit)
        return { items: items.map(deliveryView), next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
      }),
  }
}

export type Subscriptions = ReturnType<typeof subscriptions>

const unknown = () => new Problem('not-found', 'There is no such subscription here.')

const fault = (name: string, code: string, reason: string) =>
  new Problem('invalid-input', 'Mend this and try again.', { invalidParams: [{ name, code, reason }] })
