import { type Fault, faultOf } from '../store/fault.ts'
import type { Actor, Entry } from './entry.ts'
import type { Log } from './log.ts'
import { plainEntry } from './plain-entry.ts'

/** A call that was refused before it reached a room, as the edge tells it: route pattern and fault, never a URL. */
export interface RefusedCall {
  readonly operation: string
  readonly route: string
  readonly fault: string
  /** The participant that called, or who showed a valid token without being one; both null without a valid token. */
  readonly caller: { readonly organisation: string; readonly clientId: string } | null
  readonly unknownCaller: { readonly organisation: string; readonly clientId: string } | null
  readonly moment: { readonly at: string; readonly localDate: string }
  readonly trace: { readonly traceId: string; readonly spanId: string; readonly parentSpanId: string | null }
}

/** `retain` gives the local date until which an entry is kept; `onFault` hears of counts that must wait. */
export interface RefusalOptions {
  readonly log: Log
  readonly operator: Actor
  readonly retain: (localDate: string) => string
  readonly onFault?: (fault: Fault) => void
}

/** Refused calls in the operator's log (decisions.md 9). */
export interface AccessRefusals {
  /** With a valid token: recorded at once, Problem `unavailable` where that fails. Without: counted, never fails. */
  refused(call: RefusedCall): Promise<void>
  /** One more call without a valid token; recorded within the minute as a count per route, fault and minute. */
  count(call: Pick<RefusedCall, 'operation' | 'route' | 'fault' | 'moment'>): void
  /** Records what was counted so far. */
  flush(): Promise<void>
  close(): Promise<void>
}

interface Count {
  readonly operation: string
  readonly route: string
  readonly fault: string
  readonly moment: RefusedCall['moment']
  /** Minutes, RFC 3339; they differ only where the log could not be written for a while. */
  readonly from: string
  readonly until: string
  readonly count: number
}

const operatorLog = '0000'
const minute = 60_000

/** Opens the counters. An anonymous caller can neither fill the log nor turn a 401 into a 503. */
export const accessRefusals = ({ log, operator, retain, onFault }: RefusalOptions): AccessRefusals => {
  let counts = new Map<string, Count>()

  const add = (key: string, more: Count): void => {
    const { from, count } = counts.get(key) ?? { from: more.from, count: 0 }
    counts.set(key, { ...more, from: from < more.from ? from : more.from, count: count + more.count })
  }

  const entryOf = (of: Pick<RefusedCall, 'operation' | 'moment' | 'fault'>, more: Partial<Entry>): Entry => ({
    ...plainEntry({
      type: 'access-refused',
      at: of.moment.at,
      municipality: operatorLog,
      controllers: [operator.organisation],
      actor: operator,
      operation: of.operation,
      outcome: of.fault,
      retainUntil: retain(of.moment.localDate),
    }),
    ...more,
  })

  const flush = async (): Promise<void> => {
    const taken = [...counts.values()]
    counts = new Map()
    if (taken.length === 0) return
    const entries = taken.map((each) =>
      entryOf(each, { details: { route: each.route, from: each.from, until: each.until, count: each.count } }),
    )
    try {
      await log.append({ entries, stands: [] })
    } catch (error) {
      onFault?.(faultOf(error))
      // Kept, but no longer minute by minute: routes and faults are closed lists, minutes are not.
      for (const each of taken) add(`${each.route} ${each.fault}`, each)
    }
  }

  const timer = setInterval(flush, minute).unref()

  const count: AccessRefusals['count'] = ({ operation, route, fault, moment }) => {
    const from = `${moment.at.slice(0, 16)}:00Z`
    add(`${route} ${fault} ${from}`, { operation, route, fault, moment, from, until: from, count: 1 })
  }

  return {
    count,
    flush,
    refused: async (call) => {
      const known = call.caller ?? call.unknownCaller
      if (known === null) return count(call)
      const { traceId, spanId, parentSpanId } = call.trace
      const actor = { organisation: known.organisation, professional: null, clientId: known.clientId }
      const details = { route: call.route, participant: call.caller !== null }
      const entry = entryOf(call, { actor, details, traceId, spanId, parentSpanId })
      await log.append({ entries: [entry], stands: [] })
    },
    close: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
