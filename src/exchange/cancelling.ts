import { actorOf } from '../audit/actor.ts'
import type { Entry } from '../audit/entry.ts'
import { inCall } from '../audit/in-call.ts'
import type { Log } from '../audit/log.ts'
import { entriesOfExchange } from '../audit/of-exchange.ts'
import { lapseReviews } from '../reviews/review-store.ts'
import { settlePart } from '../inbox/notice-part-store.ts'
import { endTasks } from '../inbox/task-end-store.ts'
import type { Call } from '../http/caller.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { entryAfter } from './after-decision.ts'
import type { DataRequest } from './data-request.ts'
import { cancelRequest } from './ready-store.ts'
import { waiting } from './status.ts'

/** What cancelling needs of the log. */
export interface CancelPorts {
  readonly log: Pick<Log, 'appendIn'>
  readonly retainUntil: (municipality: string, type: 'release-refused', localDate: string, purpose: string) => string
}

/**
 * Cancels a waiting request, and with it the reviews nobody needs any more; false where it no longer waited. The log says
 * of each person that nothing will be given: a `release-refused` by who asked (ADR 26), beside what was decided last.
 */
export const cancelling =
  (db: Db, { log, retainUntil }: CancelPorts) =>
  (call: Call, { id, question: { municipality, purpose } }: DataRequest): Promise<boolean> =>
    inMunicipality(db, municipality, async (trx) => {
      if (!(await cancelRequest(trx, municipality, id, waiting))) return false
      await endTasks(trx, municipality, id)
      await settlePart(trx, municipality, id, 'cancelled')
      await lapseReviews(trx, municipality, id, [], call.moment.at)
      const decisions = (await entriesOfExchange(trx, municipality, id)).filter(({ type }) => type === 'decision')
      const last = new Map(decisions.map((decision) => [decision.person, decision]))
      const entries = [...last.values()].map((decision): Entry => ({
        ...entryAfter(
          decision,
          {
            ...{ type: 'release-refused', at: call.moment.at, municipality, exchangeId: id },
            ...{ actor: actorOf(call.caller), operation: call.operation },
            retainUntil: retainUntil(municipality, 'release-refused', call.moment.localDate, purpose),
            details: { ...(decision.record['details'] as object), cause: 'cancelled', decision: decision.id },
          },
          inCall(call),
        ),
        facts: decision.facts,
      }))
      if (entries.length > 0) await log.appendIn(trx, entries)
      return true
    })
