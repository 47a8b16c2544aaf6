import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'

interface Cluster {
  readonly cluster: string
  readonly password: string
  readonly binaries: Binaries
  readonly account: Account
}

/**
 * Makes the data folder of a server unless it is there (it has PG_VERSION). It is made beside and moved into place, so
 * that a start that was killed leaves none or a whole one. Throws one line where another major version made it.
 */
export const initialise = async ({ cluster, password, binaries, account }: Cluster): Promise<void> => {
  const version = join(cluster, 'PG_VERSION')
  if (existsSync(version)) {
    const made = readFileSync(version, 'utf8').trim()
    if (made === binaries.major) return
    throw new Error(`The data of PostgreSQL ${made} cannot be read by ${binaries.major}: clear it with --fresh`)
  }
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  for (const path of [unfinished, passwordFile]) hand(path, account)
  try {
    await initdb(binaries.initdb, unfinished, passwordFile, account)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  rmSync(cluster, { recursive: true, force: true })
  renameSync(unfinished, cluster)
}

const hand = (path: string, { uid, gid }: Account): void => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

const initdb = (program: string, folder: string, passwordFile: string, account: Account): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--no-sync']
    const child = spawn(program, [...args, `--pgdata=${folder}`, `--pwfile=${passwordFile}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: dirname(folder),
      env: { ...process.env, LC_ALL: 'C' },
      ...account,
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', (error: NodeJS.ErrnoException) => reject(new Error(`initdb could not be run (${error.code})`)))
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${said.trim().split('\n')[0] ?? ''}`)),
    )
  })
