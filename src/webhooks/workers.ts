import type { JobQueue } from '../store/job-queue.ts'

/** What is done with the jobs of one queue, and how many at once. */
export interface Work {
  readonly queue: string
  readonly atOnce: number
  /** Where it throws the job comes back later. */
  readonly handle: (data: unknown) => Promise<void>
}

/** Workers under way. `close` takes no more jobs and waits for those that are being done. */
export interface Workers {
  close(): Promise<void>
}

/** `pollMs`: how often an empty queue is looked at. `onFault` hears why a job or a look went wrong, without values. */
export interface WorkerOptions {
  readonly queue: JobQueue
  readonly pollMs: number
  readonly onFault: (error: unknown) => void
}

/** Works queues as long as the process lives: jobs side by side, each done or failed on its own. */
export const startWorkers = ({ queue, pollMs, onFault }: WorkerOptions, works: readonly Work[]): Workers => {
  let open = true
  const wakes = new Set<() => void>()
  const pause = () =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        wakes.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, pollMs)
      wakes.add(wake)
    })

  const one = async ({ queue: name, handle }: Work, id: string, data: unknown): Promise<void> => {
    try {
      await handle(data)
      await queue.done(name, id)
    } catch (error) {
      onFault(error)
      // Where not even that can be written, its lease ends and it comes back.
      await queue.failed(name, id).catch(onFault)
    }
  }

  const run = async (work: Work): Promise<void> => {
    const busy = new Set<Promise<void>>()
    while (open) {
      const jobs = await queue.take(work.queue, work.atOnce - busy.size).catch((error: unknown) => {
        onFault(error)
        return []
      })
      for (const { id, data } of jobs) {
        const doing = one(work, id, data).finally(() => busy.delete(doing))
        busy.add(doing)
      }
      if (jobs.length === 0) await pause()
      else if (busy.size >= work.atOnce) await Promise.race(busy)
    }
    await Promise.all(busy)
  }

  const running = works.map(run)
  return {
    close: async () => {
      open = false
      for (const wake of [...wakes]) wake()
      await Promise.all(running)
    },
  }
}
