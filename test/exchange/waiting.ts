import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves once it holds, looking every few milliseconds; throws after `within` milliseconds, saying what was awaited. */
export const until = async (holds: () => boolean | Promise<boolean>, what: string, within = 10_000): Promise<void> => {
  const end = Date.now() + within
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await sleep(10)
  }
}
