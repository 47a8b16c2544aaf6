import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/sample/embedded-postgres.ts'
import { isAlive, stopLeftover } from '../../src/sample/postgres-leftover.ts'

/** The PostgreSQL of a test run, and the environment its tests get: also a TMPDIR that goes with the run. */
export interface TestServer {
  readonly url: string
  readonly env: NodeJS.ProcessEnv
  readonly stop: () => Promise<void>
}

/**
 * The server of `given`, or an embedded one for this run alone. Of the latter the tests know the log, in
 * TEST_POSTGRES_LOG. What runs that were killed left is stopped and removed first.
 */
export const startServer = async (given: string | undefined): Promise<TestServer> => {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o711)
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  chmodSync(temporary, 0o711)
  const env = { ...withoutLogins(process.env), TMPDIR: temporary }
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  if (given !== undefined && given !== '') return { url: given, env, stop: async () => remove() }
  try {
    const server = await startPostgres({ folder, durable: false })
    const stop = async (): Promise<void> => {
      await server.stop({ clear: true })
      remove()
    }
    return { url: server.url, env: { ...env, DATABASE_URL: server.url, TEST_POSTGRES_LOG: server.logFile }, stop }
  } catch (error) {
    remove()
    throw error
  }
}

const prefix = 'deelpoort-run-'

const removeLeftovers = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : NaN
    if (Number.isNaN(owner) || isAlive(owner)) continue
    await stopLeftover(join(tmpdir(), name, 'cluster'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** Logins of a real installation have no business in a test. */
const withoutLogins = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^DATABASE_(APP|CONSOLE|VERIFY|RETENTION)_URL$/.test(name)),
  )
