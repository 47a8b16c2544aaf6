import type { RunStore } from './run-store.ts'

/** Walks the way of a request; a run that breaks off is left to the sweeper at once. */
export const leavingNothingOpen =
  (runs: Pick<RunStore, 'abandon'>, onFault: (error: unknown) => void) =>
  async <T>(municipality: string, id: string, run: number, walk: () => Promise<T>): Promise<T> => {
    try {
      return await walk()
    } catch (error) {
      await runs.abandon(municipality, id, run).catch(onFault)
      throw error
    }
  }
