import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const patience = 10_000

/**
 * Waits until no process of the server of this cluster is left after its postmaster was killed; what stays longer than ten
 * seconds is ended. Where processes cannot be looked at (no /proc) PostgreSQL's own guard must do: it refuses to start.
 */
export const endOrphans = async (cluster: string): Promise<void> => {
  for (let waited = 0; orphansOf(cluster).length > 0; waited += 20) {
    if (waited > patience) for (const pid of orphansOf(cluster)) end(pid)
    await sleep(20)
  }
}

/** Every process of a server works in its data folder, and nobody else does. */
const orphansOf = (cluster: string): readonly number[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && worksIn(name) === cluster)
      .map(Number)
  } catch {
    return []
  }
}

const worksIn = (pid: string): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

const end = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
