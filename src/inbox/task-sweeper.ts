import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { expireTasks, remindTasks } from './task-end-store.ts'
import type { TaskNews } from './task.ts'

/** What sweeping tasks needs. */
export interface TaskSweepPorts {
  readonly db: Db
  readonly municipalities: () => Promise<readonly string[]>
  readonly tell: (trx: Trx, news: TaskNews, at: string) => Promise<unknown>
  /** Nobody answered these requests in time: a retry asks anew. */
  readonly lapsed: (trx: Trx, municipality: string, requests: readonly string[]) => Promise<unknown>
  readonly now: () => { readonly at: string }
}

/**
 * Destroys what waited past its time, and reminds sources, once, of what is due. A municipality where
 * that fails is no reason to let what waits in the others wait for ever; the first such fault is thrown at the end.
 */
export const sweepTasks = async (ports: TaskSweepPorts): Promise<void> => {
  const faults: unknown[] = []
  for (const municipality of await ports.municipalities())
    await sweep(ports, municipality).catch((error: unknown) => faults.push(error))
  if (faults.length > 0) throw faults[0]
}

const sweep = async ({ db, tell, lapsed, now }: TaskSweepPorts, municipality: string): Promise<void> => {
  const requests = await inMunicipality(db, municipality, (trx) => expireTasks(trx, municipality))
  await inMunicipality(db, municipality, async (trx) => {
    await lapsed(trx, municipality, requests)
    for (const task of await remindTasks(trx, municipality))
      await tell(trx, { kind: 'task-waits', task, occasion: `${task.id} due` }, now().at)
  })
}
