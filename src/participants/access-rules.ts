import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { type Act, type Record, registerEntry } from './act.ts'
import type { AccessRules, SenderConstraint } from './participant.ts'
import { participantStore } from './participant-store.ts'

/** Where changes are made and recorded. */
export interface AccessRulesParts {
  readonly db: Db
  readonly record: Record
}

/** Every one of these demands at least what stands in the list behind it. */
const atLeast: Readonly<globalThis.Record<SenderConstraint, readonly SenderConstraint[]>> = {
  none: ['none'],
  either: ['none', 'either'],
  dpop: ['none', 'either', 'dpop'],
  mtls: ['none', 'either', 'mtls'],
}

/** One transaction with its entry in the operator's log; nothing is recorded where nothing changes. */
const change = (
  { db, record }: AccessRulesParts,
  act: Act,
  oin: string,
  decide: (now: AccessRules) => AccessRules,
): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const store = participantStore(trx)
    await store.lock(oin)
    const known = await store.find(oin, act.moment.localDate)
    if (known === null) throw new Problem('not-found', 'There is no such participant here.')
    const { senderConstraint, callsPerMinute } = decide(known)
    if (senderConstraint === known.senderConstraint && callsPerMinute === known.callsPerMinute) return false
    await store.setAccessRules(oin, { senderConstraint, callsPerMinute })
    const details = { change: 'access-set', oin, senderConstraint, callsPerMinute }
    await record(trx, [registerEntry(act, 'participant-changed', details)])
    return true
  })

/** Sets how a participant calls, whatever stood there: for the operator. Gives whether anything changed. */
export const setAccessRules = (
  parts: AccessRulesParts,
  act: Act,
  oin: string,
  rules: Partial<AccessRules>,
): Promise<boolean> => change(parts, act, oin, (now) => ({ ...now, ...rules }))

/**
 * Demands that tokens be bound to their sender: for a municipality's administrator. Never less than is demanded now (of
 * all, where nothing is said of this one), as other municipalities may rest on it: `conflict`.
 */
export const demandSenderConstraint =
  (parts: AccessRulesParts, demandedOfAll: SenderConstraint) =>
  (act: Act, oin: string, senderConstraint: SenderConstraint): Promise<boolean> =>
    change(parts, act, oin, (now) => {
      if (!atLeast[senderConstraint].includes(now.senderConstraint ?? demandedOfAll))
        throw new Problem('conflict', 'More is demanded now. Only the operator takes that back.')
      return { ...now, senderConstraint }
    })
