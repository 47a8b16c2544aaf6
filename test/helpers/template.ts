import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate, readMigrations } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { derivedUrls } from '../../src/store/logins.ts'
import { ensureRoles } from '../../src/store/roles.ts'

/** The databases of one test run on a server: a migrated template, and a prefix for what the files make of it. */
export interface TestRun {
  readonly template: string
  readonly prefix: string
  /** Drops every database of this run, and the template unless another run uses it. */
  readonly end: () => Promise<void>
}

/**
 * Makes (or finds) the template of these very migrations. Runs side by side on one server share it; what runs that
 * were killed left behind goes first. Locks belong to the session of `DATABASE_URL`.
 */
export const startRun = async (ownerUrl: string): Promise<TestRun> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'deelpoort tests' })
  client.on('error', () => undefined)
  await client.connect()
  const template = `${templates}${digestOfMigrations()}`
  const prefix = `${copies}${randomBytes(4).toString('hex')}_`
  await ensureRoles(ownerUrl, derivedUrls(ownerUrl))
  await lock(client, template)
  await exclusively(client, async () => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [prefix])
    await dropLeftovers(client, template)
    if (!(await databases(client)).includes(template)) await makeTemplate(client, ownerUrl, template)
  })
  const end = async (): Promise<void> => {
    await exclusively(client, async () => {
      for (const name of await databases(client)) if (name.startsWith(prefix)) await drop(client, name)
      await client.query('SELECT pg_advisory_unlock_shared(hashtext($1))', [template])
      if (await isFree(client, template)) await drop(client, template)
    })
    await client.end()
  }
  return { template, prefix, end }
}

/** The URL of a database on the owner's server. */
export const databaseUrl = (ownerUrl: string, name: string): string => {
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return url.href
}

const templates = 'deelpoort_template_'
const copies = 'deelpoort_test_'

const makeTemplate = async (client: pg.Client, ownerUrl: string, template: string): Promise<void> => {
  const unfinished = `${template}_new`
  await drop(client, unfinished)
  await client.query(`CREATE DATABASE ${unfinished}`)
  const db = openDatabase({ url: databaseUrl(ownerUrl, unfinished), name: 'deelpoort tests', max: 2, patience: 0 })
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
  if (`${templates}${digestOfMigrations()}` !== template) throw new Error('The migrations changed meanwhile: run again')
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`)
}

const dropLeftovers = async (client: pg.Client, template: string): Promise<void> => {
  for (const name of await databases(client)) {
    if (name.startsWith(templates) && !name.startsWith(template) && (await isFree(client, name)))
      await drop(client, name)
    const run = /^deelpoort_test_[0-9a-f]{8}_/.exec(name)?.[0]
    if (run !== undefined && (await isFree(client, run))) await drop(client, name)
  }
}

const databases = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database ORDER BY datname')
  return rows.map((row) => row.datname)
}

const drop = async (client: pg.Client, name: string): Promise<void> => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

const lock = async (client: pg.Client, name: string): Promise<void> => {
  await client.query('SELECT pg_advisory_lock_shared(hashtext($1))', [name])
}

const isFree = async (client: pg.Client, name: string): Promise<boolean> => {
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS free', [name])
  if (rows[0]?.free !== true) return false
  await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name])
  return true
}

const exclusively = async (client: pg.Client, work: () => Promise<void>): Promise<void> => {
  await client.query("SELECT pg_advisory_lock(hashtext('deelpoort test runs'))")
  try {
    await work()
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext('deelpoort test runs'))").catch(() => undefined)
  }
}

const digestOfMigrations = (): string =>
  createHash('sha256').update(JSON.stringify(readMigrations())).digest('hex').slice(0, 12)
