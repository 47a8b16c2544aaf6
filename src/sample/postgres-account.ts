import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Whom the server runs as, where we are root: PostgreSQL refuses to run as root. Empty for anyone else. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** The user `postgres` (made where there is none), else `nobody`; empty where we are not root. */
export const serverAccount = (): Account => {
  if (process.getuid?.() !== 0) return {}
  const found = accountOf('postgres')
  if (found !== null) return found
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
  const made = accountOf('postgres') ?? accountOf('nobody')
  if (made === null) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody')
  return made
}

/** Whether other users may pass every folder on the way to this one, itself included; it need not exist yet. */
export const othersMayEnter = (folder: string): boolean => {
  if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false
  return dirname(folder) === folder || othersMayEnter(dirname(folder))
}

/**
 * A folder that lasts, outside of ours, that the server's account can enter and only we can write: always the same for
 * the same `of`. Throws where somebody else has put something in its place.
 */
export const refuge = (what: string, of: string): string => {
  const outside = existsSync('/var/tmp') ? '/var/tmp' : tmpdir()
  const folder = join(outside, `deelpoort-${what}-${createHash('sha256').update(of).digest('hex').slice(0, 12)}`)
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o711 })
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not ours: remove it and start again`)
  }
  chmodSync(folder, 0o711)
  return folder
}

const accountOf = (name: string): Required<Account> | null => {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number.parseInt(stdout, 10) : NaN
  })
  return uid === undefined || gid === undefined || Number.isNaN(uid + gid) ? null : { uid, gid }
}
