import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { serverAccount } from '../../src/sample/postgres-account.ts'
import type { Binaries } from '../../src/sample/postgres-binaries.ts'
import { initialise } from '../../src/sample/postgres-cluster.ts'
import { endProcess } from '../../src/sample/postgres-leftover.ts'
import { launch, ready } from '../../src/sample/postgres-server.ts'
import { endOrphans } from './orphans.ts'

/** A durable PostgreSQL of this run alone, which can be killed and started again on the same port. */
export interface MortalPostgres {
  /** Superuser's address of the database `postgres`. */
  readonly url: string
  /** SIGKILL of the postmaster; resolves when none of its processes is left. */
  readonly kill: () => Promise<void>
  /** Starts it again, and waits until it recovered and takes connections. */
  readonly start: () => Promise<void>
  readonly isAlive: () => boolean
  readonly takesConnections: () => Promise<boolean>
  /** Its version, and what makes it durable, for people. */
  readonly settings: () => Promise<string>
  /** How many lines of its own logs say this. */
  readonly said: (what: RegExp) => number
  readonly stop: () => Promise<void>
}

/** Initialises and starts it. `folder` must be one that the server's account can enter; `logs` need not be. */
export const mortalPostgres = async (options: {
  readonly folder: string
  readonly logs: string
  readonly port: number
  readonly binaries: Binaries
  readonly password: string
}): Promise<MortalPostgres> => {
  const { folder, logs, port, binaries, password } = options
  const account = serverAccount()
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const cluster = join(folder, 'cluster')
  await initialise({ cluster, password, binaries, account })
  let [server, starts]: [ChildProcess | null, number] = [null, 0]

  const logOf = (start: number): string => join(logs, `postgres-${port}-${start}.log`)
  const isAlive = (): boolean => server !== null && server.exitCode === null && server.signalCode === null
  const gone = async (): Promise<void> => {
    if (server !== null && isAlive()) await once(server, 'exit')
    await endOrphans(cluster)
  }
  const startOnce = async (): Promise<string | null> => {
    starts += 1
    const logFile = logOf(starts)
    server = launch({ program: binaries.postgres, cluster, port, durable: true, logFile, account })
    try {
      await ready(server, { cluster, logFile, port })
      return null
    } catch (error) {
      const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' | ') : ''
      return `${error instanceof Error ? error.message : String(error)}: ${said}`
    }
  }
  const start = async (): Promise<void> => {
    await gone()
    let why: string | null = null
    // A process of the one before may still hold its shared memory: PostgreSQL then refuses, and rightly.
    for (let tries = 0; tries < 20; tries++) {
      why = await startOnce()
      if (why === null) return
      await sleep(250)
    }
    throw new Error(why ?? 'PostgreSQL did not start')
  }
  await start()
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  return {
    url,
    start,
    isAlive,
    takesConnections: async () => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
      client.on('error', () => undefined)
      const taken = await client.connect().then(
        () => true,
        () => false,
      )
      await client.end().catch(() => undefined)
      return taken
    },
    settings: async () => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query<{ name: string; setting: string }>(
        `SELECT name, setting FROM pg_settings
         WHERE name IN ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name`,
      )
      await client.end()
      return rows.map(({ name, setting }) => `${name} ${setting}`).join(', ')
    },
    kill: async () => {
      server?.kill('SIGKILL')
      await gone()
    },
    said: (what) =>
      Array.from({ length: starts }, (_, at) => readFileSync(logOf(at + 1), 'utf8').split('\n'))
        .flat()
        .filter((line) => what.test(line)).length,
    stop: async () => {
      if (isAlive()) await endProcess(server?.pid ?? 0)
      await gone()
    },
  }
}
