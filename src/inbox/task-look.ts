import { actorOf } from '../audit/actor.ts'
import { controllersOf } from '../audit/controllers.ts'
import type { Entry } from '../audit/entry.ts'
import { inCall } from '../audit/in-call.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import { entriesOfExchange } from '../audit/of-exchange.ts'
import type { Call } from '../http/caller.ts'
import type { Db } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import type { Task } from './task.ts'

/** The decisions that a task follows: who may not hear of those hears of no look at it either. */
export const decisionsOf = (db: Db, { municipality, request, person }: Task): Promise<readonly string[]> =>
  inMunicipality(db, municipality, async (trx) =>
    (await entriesOfExchange(trx, municipality, request))
      .filter((entry) => entry.type === 'decision' && entry.person === person)
      .map(({ id }) => id),
  )

/** `log-viewed`: a professional of the source looks at what is asked about a person. */
export const lookEntry = (
  call: Call,
  { municipality, id, request, person }: Task,
  decisions: readonly string[],
  retainUntil: string,
): Entry =>
  plainEntry({
    ...{ type: 'log-viewed', at: call.moment.at, municipality, operation: call.operation, retainUntil, person },
    controllers: controllersOf(call.caller, municipality),
    actor: actorOf(call.caller),
    details: { entries: decisions, search: {}, task: id, dataRequest: request },
    ...inCall(call),
  })
