import type { Actor, Entry } from '../audit/entry.ts'
import type { Log } from '../audit/log.ts'
import { entriesOfExchange, settled, type ExchangeEntry } from '../audit/of-exchange.ts'
import type { Policy } from '../policy/policies.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { entryAfter } from './after-decision.ts'
import { leftBehind, type LeftPerson } from './left-behind.ts'
import { openOwed, type EndedPerson } from './reviewing.ts'
import { endRun } from './run-store.ts'
import { overdue, takeOver, type Overdue } from './sweep-store.ts'

/** What the sweeper needs: the application's login, the writer, the municipalities, and how long a failure is kept. */
export interface SweepPorts {
  readonly db: Db
  readonly log: Log
  readonly municipalities: () => Promise<readonly string[]>
  readonly policyOf: (municipality: string) => Policy
  readonly now: () => { readonly at: string; readonly localDate: string }
  readonly retainUntil: (type: 'source-failed' | 'review-opened', localDate: string) => string
  /** Hears of a request that could not be closed; never with values. */
  readonly onFault: (error: unknown) => void
  /** The operator, who closes what a dead gateway left open. */
  readonly actor: Actor
}

/**
 * Closes requests whose lease ended (a gateway that died): first the run is taken over, so that the old one can release
 * nothing any more; then, in one transaction, what it left open is recorded as failed, the request ended as the log says it
 * did, and what that owes is opened: duties, and what people must look at.
 */
export const sweep = async (ports: SweepPorts): Promise<number> => {
  let closed = 0
  for (const municipality of await ports.municipalities()) closed += await closeAll(ports, municipality)
  return closed
}

/** Some at a time, for as long as that closes any: after an outage there may be thousands. */
const closeAll = async (ports: SweepPorts, municipality: string): Promise<number> => {
  let [closed, before] = [0, -1]
  while (closed > before) {
    before = closed
    for (const request of await inMunicipality(ports.db, municipality, (trx) => overdue(trx, municipality))) {
      // One that cannot be closed now must not keep those after it open.
      if (await closeOne(ports, municipality, request).catch(ports.onFault)) closed++
    }
  }
  return closed
}

const closeOne = async (ports: SweepPorts, municipality: string, request: Overdue): Promise<boolean> => {
  const run = await inMunicipality(ports.db, municipality, (trx) => takeOver(trx, municipality, request))
  if (run === null) return false
  await settled(ports.db, municipality)
  return inMunicipality(ports.db, municipality, async (trx) => {
    const entries = await entriesOfExchange(trx, municipality, request.id)
    const policy = ports.policyOf(municipality)
    const { open, end, persons } = leftBehind(entries, policy)
    if (!(await endRun(trx, municipality, request.id, run, end))) return false
    const failures = open.map((left) =>
      closingBy(ports, municipality, request.id, left, 'source-failed', { cause: 'lease-ended', decision: left.id }),
    )
    const ended = persons.map((person): EndedPerson => ({
      ...person,
      opened: (details) => closingBy(ports, municipality, request.id, person.last, 'review-opened', details),
    }))
    const opened = await openOwed(trx, {
      ...{ municipality, request: request.id, policy, at: ports.now().at, persons: ended },
      ...askerOf(persons),
      expiresAt: request.expiresAt.toISOString(),
    })
    const made = [...failures, ...opened]
    if (made.length > 0) await ports.log.appendIn(trx, made)
    return true
  })
}

/** Who asked, and for what: the same of every person. */
const askerOf = ([first]: readonly LeftPerson[]) => {
  const { actor, purpose } = (first?.decision.record ?? {}) as {
    readonly actor?: { readonly organisation: string; readonly professional?: { readonly id: string } }
    readonly purpose?: string
  }
  return {
    asker: actor?.organisation ?? '',
    askerProfessional: actor?.professional?.id ?? null,
    purpose: purpose ?? '',
  }
}

/** An entry of the sweeper about one person of the exchange, after what was recorded last of that person. */
const closingBy = (
  ports: SweepPorts,
  municipality: string,
  exchangeId: string,
  last: ExchangeEntry,
  type: 'source-failed' | 'review-opened',
  details: Readonly<Record<string, unknown>>,
): Entry => {
  const { at, localDate } = ports.now()
  return entryAfter(last, {
    ...{ type, at, municipality, exchangeId, actor: ports.actor, operation: 'data-requests.sweep', details },
    retainUntil: ports.retainUntil(type, localDate),
  })
}
