import type { Entry } from '../audit/entry.ts'
import type { FieldSet } from '../core/decision.ts'
import type { Call } from '../http/caller.ts'
import type { Task } from '../inbox/task.ts'
import type { DataRequest } from './data-request.ts'
import { appended, decideOnce, type DecidingPorts, untilItStands } from './deciding.ts'
import type { Ask } from './entries.ts'
import type { Ports } from './room.ts'

/** What deciding again about a task needs of other rooms. */
export interface StillAskedPorts extends DecidingPorts, Pick<Ports, 'log'> {
  /** A request, whoever asked it; null where there is none. */
  readonly requestOf: (municipality: string, id: string) => Promise<DataRequest | null>
}

type OfTask = Pick<Task, 'municipality' | 'request' | 'person'>

/**
 * Whether what waits for a source's professional may still be asked: decided by the tables and facts of now, as who asked
 * would be answered. A question is a disclosure of its own (decision 21): after a withdrawal nobody reads it any more.
 */
export const stillAsked = (ports: StillAskedPorts) => {
  const decide = async (call: Call, { municipality, request: id, person }: OfTask) => {
    const request = await ports.requestOf(municipality, id)
    if (request === null) return { permitted: [], stands: [] }
    const { organisation, question, run, createdAt, expiresAt } = request
    const ask: Ask = {
      ...{ id, question },
      call: { ...call, caller: { ...call.caller, organisation } },
      run: { number: run, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
    }
    const { persons, stands } = await decideOnce(ports, ask)
    return { permitted: persons.find(({ asked }) => asked.id === person)?.decision.permitted ?? [], stands }
  }
  return {
    /** Fields of whom the task is about that may be asked now. Records nothing. */
    now: async (call: Call, task: OfTask): Promise<readonly FieldSet[]> => (await decide(call, task)).permitted,

    /** The same, with this entry of the look in the log, on which it stands; nothing is recorded where nothing may. */
    recorded: (call: Call, task: OfTask, entry: Entry): Promise<readonly FieldSet[]> =>
      untilItStands(async () => {
        const { permitted, stands } = await decide(call, task)
        return permitted.length === 0 || (await appended(ports, [entry], stands)) ? permitted : null
      }),
  }
}
