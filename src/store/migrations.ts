import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Migration, Migrator, sql } from 'kysely'
import type { Db } from './database.ts'
import { faultOf } from './fault.ts'
import { withoutRowSecurity } from './row-security.ts'

/** One migration file: `name` without `.sql`, its text. */
export interface MigrationFile {
  readonly name: string
  readonly text: string
}

/** The folder `migrations/` of this release: two levels up, from src/store/ and from dist/store/ alike. */
export const migrationsDir = fileURLToPath(new URL('../../migrations/', import.meta.url))

const fileName = /^\d{4}_[a-z0-9_]+\.sql$/

/** The migrations in order. Throws where one that was released (checksums.txt) has changed or is gone. */
export const readMigrations = (dir: string = migrationsDir): readonly MigrationFile[] => {
  const files = readdirSync(dir)
    .filter((file) => fileName.test(file))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.sql'.length), text: readFileSync(join(dir, file), 'utf8') }))
  for (const { name, digest } of released(dir)) {
    const file = files.find((candidate) => candidate.name === name)
    if (file === undefined) throw new Error(`Migration ${name} was released and is gone`)
    if (sha256(file.text) !== digest) {
      throw new Error(`Migration ${name} was released and has changed since; write a next one instead`)
    }
  }
  return files
}

/**
 * Runs what did not run yet, all in one transaction, and tells the names. Roles come first (roles.ts). Throws an error
 * with the name of the file and the database's own words: migrations hold no personal data.
 */
export const migrate = async (owner: Db, dir: string = migrationsDir): Promise<readonly string[]> => {
  const files = readMigrations(dir)
  const migrator = new Migrator({ db: owner, provider: { getMigrations: async () => asMigrations(files) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'before the first one'
    throw new Error(`Migration failed (${failed}): ${error instanceof Error ? error.message : 'unknown'}`, {
      cause: error,
    })
  }
  return (results ?? []).map((result) => result.migrationName)
}

/** Names of the migrations of this release that the database lacks: empty where it is current. */
export const pendingMigrations = async (db: Db, dir: string = migrationsDir): Promise<readonly string[]> => {
  const names = await ranMigrations(db)
  return readMigrations(dir)
    .map((file) => file.name)
    .filter((name) => !names.has(name))
}

const ranMigrations = async (db: Db): Promise<ReadonlySet<string>> => {
  try {
    const ran = await db.selectFrom('kysely_migration').select('name').execute()
    return new Set(ran.map((row) => row.name))
  } catch (error) {
    // No such table: nothing ever ran here.
    if (faultOf(error).code === '42P01') return new Set()
    throw error
  }
}

const asMigrations = (files: readonly MigrationFile[]): Record<string, Migration> =>
  Object.fromEntries(
    files.map(({ name, text }): readonly [string, Migration] => [
      name,
      { up: (trx: Db) => withoutRowSecurity(trx, async () => void (await sql.raw(text).execute(trx))) },
    ]),
  )

const released = (dir: string): readonly { readonly name: string; readonly digest: string }[] => {
  const list = join(dir, 'checksums.txt')
  if (!existsSync(list)) return []
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, digest, name] = /^([0-9a-f]{64}) [ *](\d{4}_[a-z0-9_]+)\.sql$/.exec(line.trim()) ?? []
      if (digest === undefined || name === undefined) throw new Error('A line of checksums.txt is not of sha256sum')
      return { name, digest }
    })
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
