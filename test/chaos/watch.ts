import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GatewayProcess } from './gateway-process.ts'

/** Every checkpoint that anybody could have seen during a run: the text of the note, and where it was first seen. */
export interface Watch {
  readonly seen: ReadonlyMap<string, string>
  readonly end: () => Promise<void>
}

const every = 50

/** Reads the gateways' own files and what they give out over HTTP, some ten times a second. */
export const watchCheckpoints = (gateways: readonly GatewayProcess[], logs: readonly string[]): Watch => {
  const seen = new Map<string, string>()
  let watching = true
  const keep = (note: string, where: string): void => void (seen.has(note) || seen.set(note, where))
  const look = async ({ name, url, checkpoints }: GatewayProcess): Promise<void> => {
    for (const log of logs) {
      const file = join(checkpoints, `${log}.checkpoint`)
      if (existsSync(file)) keep(readFileSync(file, 'utf8'), `the file of gateway ${name}`)
      const answer = await fetch(`${url}/tlog/${log}/checkpoint`, { signal: AbortSignal.timeout(5000) }).catch(
        () => null,
      )
      const note = answer?.ok === true ? await answer.text().catch(() => null) : null
      if (note !== null) keep(note, `${url}/tlog`)
    }
  }
  const watching_ = gateways.map(async (gateway) => {
    while (watching) {
      await look(gateway)
      await sleep(every)
    }
    await look(gateway)
  })
  return {
    seen,
    end: async () => {
      watching = false
      await Promise.all(watching_)
    },
  }
}
