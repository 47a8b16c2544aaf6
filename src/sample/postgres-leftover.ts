import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Stops the server of this cluster that a killed process left running, and clears its stale lock file. */
export const stopLeftover = async (cluster: string): Promise<void> => {
  const lock = join(cluster, 'postmaster.pid')
  const pid = existsSync(lock) ? Number.parseInt(readFileSync(lock, 'utf8'), 10) : NaN
  if (Number.isNaN(pid)) return
  if (isAlive(pid) && /postgres/.test(commandOf(pid))) await endProcess(pid)
  rmSync(lock, { force: true })
}

/** Ends a server: fast (connections are cut, all is written) and after ten seconds at once. */
export const endProcess = async (pid: number): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 50) await wait(50)
  }
}

/** Whether a process of this id runs, ours or not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a process, empty where it cannot be told: ids are reused, in containers soon. */
export const commandOf = (pid: number): string => {
  if (existsSync('/proc/self/cmdline')) {
    const file = `/proc/${pid}/cmdline`
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : ''
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}
