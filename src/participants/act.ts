import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import { actorOf } from '../audit/actor.ts'
import { randomBytes } from 'node:crypto'
import type { Actor, Entry } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import type { Trx } from '../store/database.ts'

/** Who changes the register of participants, when and in which trace: a caller of the API or the operator's command. */
export interface Act {
  readonly moment: { readonly at: string; readonly localDate: string }
  readonly operation: string
  readonly actor: Actor
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  readonly fscTransactionId: string | null
}

/** Appends entries in the transaction of their change, as its last statement (audit's `appendIn`). */
export type Record = (trx: Trx, entries: readonly Entry[]) => Promise<unknown>

/** The act of a caller of the API. */
export const actOfCall = (call: Call): Act => ({
  moment: call.moment,
  operation: call.operation,
  actor: actorOf(call.caller),
  traceId: call.traceId,
  spanId: call.spanId,
  parentSpanId: call.parentSpanId,
  fscTransactionId: call.fscTransactionId,
})

/** The act of the operator at a command line; `by` names the login of the machine, for the record. */
export const actOfOperator = (operation: string, moment: Act['moment'], by: string): Act => ({
  moment,
  operation,
  actor: { organisation: operatorLog, professional: null, clientId: `command:${by}` },
  traceId: randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
  parentSpanId: null,
  fscTransactionId: null,
})

/** An entry of the operator's log: participants and municipalities belong to no municipality's own log. */
export const registerEntry = (
  act: Act,
  type: 'participant-changed' | 'administrator-action',
  details: Entry['details'],
): Entry =>
  plainEntry({
    type,
    at: act.moment.at,
    municipality: operatorLog,
    controllers: [act.actor.organisation],
    actor: act.actor,
    operation: act.operation,
    retainUntil: twentyYearsOn(act.moment.localDate),
    ...inCall(act),
    details,
  })

const operatorLog = '0000'

/** Who took part, and how, explains every release: kept as long as the longest kept of those (domain.md H). */
const twentyYearsOn = (localDate: string): string => {
  const day = `${Number(localDate.slice(0, 4)) + 20}${localDate.slice(4)}`
  return day.endsWith('-02-29') ? day.replace('-02-29', '-03-01') : day
}
