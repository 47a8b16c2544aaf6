import { plainEntry } from '../audit/plain-entry.ts'
import type { Actor, Entry } from '../audit/entry.ts'
import type { Log } from '../audit/log.ts'
import { entriesOfExchange, openDecisions, settled, type ExchangeEntry } from '../audit/of-exchange.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Duty, RunEnd, Status } from './data-request.ts'
import { endRun } from './run-store.ts'
import { overdue, takeOver, type Overdue } from './sweep-store.ts'

/** What the sweeper needs: the application's login, the writer, the municipalities, and how long a failure is kept. */
export interface SweepPorts {
  readonly db: Db
  readonly log: Log
  readonly municipalities: () => Promise<readonly string[]>
  readonly now: () => { readonly at: string; readonly localDate: string }
  readonly retainUntil: (localDate: string) => string
  /** Hears of a request that could not be closed; never with values. */
  readonly onFault: (error: unknown) => void
  /** The operator, who closes what a dead gateway left open. */
  readonly actor: Actor
}

/**
 * Closes requests whose lease ended (a gateway that died): first the run is taken over, so that the old one can release
 * nothing any more; then, in one transaction, what it left open is recorded as failed and the request ended.
 */
export const sweep = async (ports: SweepPorts): Promise<number> => {
  let closed = 0
  for (const municipality of await ports.municipalities()) {
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
    const open = openDecisions(entries)
    if (!(await endRun(trx, municipality, request.id, run, endingOf(entries, open)))) return false
    await ports.log.appendIn(
      trx,
      open.map((decision) => failureOf(ports, municipality, request.id, decision)),
    )
    return true
  })
}

/** How a closing entry says that its request ended. */
interface Ending {
  readonly status: Exclude<Status, 'running'>
  readonly sent: boolean
}

/**
 * A release or refusal of the last walk that was recorded says itself how the request ended, whatever came after it (a
 * delivery that failed); all else failed.
 */
const endingOf = (entries: readonly ExchangeEntry[], open: readonly ExchangeEntry[]): RunEnd => {
  const last = entries.findLast((entry) => entry.type === 'decision' || endOf(entry) !== undefined)
  const ending = last && endOf(last)
  if (open.length > 0 || last === undefined || ending === undefined) return { status: 'failed' }
  const actor = last.record['actor'] as { organisation: string }
  return {
    status: ending.status,
    organisation: actor.organisation,
    duties: entries.flatMap(dutiesOf),
    ...(ending.sent ? { sentAt: new Date(String(last.record['at'])) } : {}),
  }
}

const endOf = ({ record }: ExchangeEntry): Ending | undefined =>
  (record['details'] as { ending?: Ending } | undefined)?.ending

/** Duties that a release recorded, where its gateway died before it could keep them. */
const dutiesOf = ({ type, person, record }: ExchangeEntry): readonly Duty[] => {
  if (type !== 'release') return []
  const { duties = [] } = record['details'] as { duties?: readonly Omit<Duty, 'person'>[] }
  return duties.map(({ id, type: duty, before }) => ({ id, type: duty, before, person }))
}

const failureOf = (
  ports: SweepPorts,
  municipality: string,
  exchangeId: string,
  { id, record }: ExchangeEntry,
): Entry => {
  const { at, localDate } = ports.now()
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : null)
  return {
    ...plainEntry({
      type: 'source-failed',
      at,
      municipality,
      controllers: record['controllers'] as readonly string[],
      actor: ports.actor,
      operation: 'data-requests.sweep',
      person: text('person'),
      outcome: text('outcome'),
      policy: record['policy'] as Entry['policy'],
      retainUntil: ports.retainUntil(localDate),
      traceId: text('trace_id') ?? '',
      parentSpanId: text('span_id'),
      fscTransactionId: text('fscTransactionId'),
      details: { cause: 'lease-ended', decision: id },
    }),
    exchangeId,
    case: text('case'),
    purpose: text('purpose'),
    direction: record['direction'] as 'ask' | 'give',
    source: text('source'),
    recipient: text('recipient'),
    reasons: record['reasons'] as Entry['reasons'],
    ground: record['ground'] as Entry['ground'],
    policyRows: record['policyRows'] as Entry['policyRows'],
    // Who died on a confidential way leaves it as confidential.
    confidential: (record['confidential'] as Entry['confidential'] | undefined) ?? null,
  }
}
