import { actorOf } from '../audit/actor.ts'
import { inCall } from '../audit/in-call.ts'
import type { Log } from '../audit/log.ts'
import { entriesOfExchange } from '../audit/of-exchange.ts'
import type { Call } from '../http/caller.ts'
import type { Task } from '../inbox/task.ts'
import type { Trx } from '../store/database.ts'
import { entryAfter } from './after-decision.ts'

/** What recording a refusal needs of the log. */
export interface RefusalPorts {
  readonly log: Pick<Log, 'appendIn'>
  readonly retainUntil: (municipality: string, localDate: string, purpose: string) => string
}

/** `source-refused`, by the professional who weighed it, when he did; why he did stands nowhere. */
export const recordingRefusals =
  ({ log, retainUntil }: RefusalPorts) =>
  async (trx: Trx, call: Call, { municipality, id, request, person }: Task): Promise<void> => {
    const entries = await entriesOfExchange(trx, municipality, request)
    const decision = entries.findLast((entry) => entry.type === 'decision' && entry.person === person)
    if (decision === undefined) throw new Error('This task follows no decision')
    const { at, localDate } = call.moment
    await log.appendIn(trx, [
      entryAfter(
        decision,
        {
          ...{ type: 'source-refused', at, municipality, exchangeId: request },
          ...{ actor: actorOf(call.caller), operation: call.operation },
          retainUntil: retainUntil(municipality, localDate, String(decision.record['purpose'])),
          details: { cause: 'declined', decision: decision.id, task: id },
        },
        inCall(call),
      ),
    ])
  }
