import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './postgres-account.ts'

interface Launch {
  readonly program: string
  readonly cluster: string
  readonly port: number
  readonly durable: boolean
  readonly logFile: string
  readonly account: Account
}

/** Runs the server in a process group of its own, so that Ctrl-C reaches us alone and we end it in order. */
export const launch = ({ program, cluster, port, durable, logFile, account }: Launch): ChildProcess => {
  const log = openSync(logFile, 'w', 0o600)
  const server = spawn(program, [...flags(cluster, port), ...(durable ? [] : hasty)], {
    stdio: ['ignore', log, log],
    cwd: dirname(cluster),
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
    ...account,
  })
  closeSync(log)
  return server
}

/** Waits until the server says in its lock file that it takes connections; throws where it ends before that. */
export const ready = async (
  server: ChildProcess,
  { cluster, logFile, port }: Pick<Launch, 'cluster' | 'logFile' | 'port'>,
): Promise<void> => {
  let failure: string | null = null
  server.once('error', (error: NodeJS.ErrnoException) => (failure = `it could not be run (${error.code ?? 'unknown'})`))
  server.once('exit', (code, signal) => (failure ??= `it ended with ${code ?? signal}`))
  const lock = join(cluster, 'postmaster.pid')
  for (let waited = 0; waited < 60_000 && failure === null; waited += 50) {
    await wait(50)
    const lines = existsSync(lock) ? readFileSync(lock, 'utf8').split('\n') : []
    if (lines[0]?.trim() === String(server.pid) && lines[7]?.trim() === 'ready') return
  }
  if (existsSync(logFile) && /Address already in use/.test(readFileSync(logFile, 'utf8'))) {
    throw new Error(`Port ${port} is taken: stop what uses it or choose another port`)
  }
  throw new Error(`The embedded PostgreSQL did not start: ${failure ?? 'no answer in a minute'}; see ${logFile}`)
}

/** No value of a statement may reach the server's log: no statement, parameter or detail of an error is written. */
const quiet = {
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
}

const hasty = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

const flags = (cluster: string, port: number): readonly string[] => {
  const settings = {
    ...quiet,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    logging_collector: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
  }
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', cluster, '-p', String(port), ...pairs]
}
