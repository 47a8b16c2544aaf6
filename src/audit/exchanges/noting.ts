import { sql } from 'kysely'
import type { Db } from '../../store/database.ts'
import { type Fault, faultOf } from '../../store/fault.ts'

/** Notes what was appended to the logs, so that exchanges can be searched for. */
export interface Noting {
  /** Brings a log up to what it holds now, for at most so many milliseconds; whether it got there. */
  catchUp(municipality: string, forMs: number): Promise<boolean>
}

const perCall = 1000

/** Over the application's login. */
export const noting = (db: Db): Noting => ({
  catchUp: async (municipality, forMs) => {
    const until = performance.now() + forMs
    do {
      const { rows } = await sql<{ more: boolean }>`
        SELECT note_exchange_steps(${municipality}, ${perCall}) AS more`.execute(db)
      if (rows[0]?.more !== true) return true
    } while (performance.now() < until)
    return false
  },
})

const every = 2000
const atOnce = 1000

/**
 * Notes all logs every two seconds as long as the process lives, so that a search finds little to do before it begins. Several
 * processes may; close it before the database.
 */
export const openNoting = (
  db: Db,
  logs: () => Promise<readonly string[]>,
  onFault: (fault: Fault) => void,
): { readonly close: () => Promise<void> } => {
  const { catchUp } = noting(db)
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const round = async (): Promise<boolean> => {
    let behind = false
    for (const municipality of await logs()) if (!closed && !(await catchUp(municipality, atOnce))) behind = true
    return behind
  }
  const again = (after: number): void => {
    if (closed) return
    timer = setTimeout(() => {
      running = round().then(
        (behind) => again(behind ? 0 : every),
        (error: unknown) => {
          onFault(faultOf(error))
          again(every)
        },
      )
    }, after).unref()
  }
  again(0)
  return {
    close: async () => {
      closed = true
      clearTimeout(timer)
      await running
    },
  }
}
