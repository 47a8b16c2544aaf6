import { actorOf } from '../audit/actor.ts'
import type { Actor, Entry } from '../audit/entry.ts'
import { controllersOf } from '../audit/controllers.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Call } from '../http/caller.ts'
import type { Subscription } from './subscription.ts'

type Subject = Pick<Subscription, 'id' | 'municipality' | 'organisation' | 'types'>

/** How long an entry of this room is kept at least: a local date. */
export type Retain = (localDate: string) => string

/** What an organisation did with a subscription of its own: never its address or its secret. */
export const changeEntry = (call: Call, subscription: Subject, retain: Retain, details: Entry['details'] = {}): Entry =>
  plainEntry({
    type: 'administrator-action',
    at: call.moment.at,
    municipality: subscription.municipality,
    controllers: controllersOf(call.caller, subscription.municipality),
    actor: actorOf(call.caller),
    operation: call.operation,
    retainUntil: retain(call.moment.localDate),
    ...inCall(call),
    details: { subscription: subscription.id, types: subscription.types, ...details },
  })

/** A subscription that the gateway itself disabled: its receiver is gone (410). */
export const disabledEntry = (
  subscription: Subject,
  { at, localDate }: Call['moment'],
  operator: Actor,
  retain: Retain,
): Entry =>
  plainEntry({
    type: 'administrator-action',
    at,
    municipality: subscription.municipality,
    controllers: [subscription.organisation],
    actor: operator,
    operation: 'webhook-subscriptions.disable',
    retainUntil: retain(localDate),
    details: { subscription: subscription.id, cause: 'gone' },
  })
