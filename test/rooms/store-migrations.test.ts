import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { migrate, migrationsDir, pendingMigrations, readMigrations } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const folderWith = (t: Test, files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-migrations-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The release's own migrations, with these after them: Kysely wants to see all that ever ran. */
const released = (): Record<string, string> =>
  Object.fromEntries(readMigrations().map(({ name, text }) => [`${name}.sql`, text]))

t.test('no number stands twice, and what ran does not run again', async (t) => {
  const { owner, app } = await testDatabase(t)
  const names = readMigrations().map((file) => file.name)
  t.equal(names[0], '0001_foundation')
  t.equal(new Set(names.map((name) => name.slice(0, 4))).size, names.length, 'no number twice')
  t.same(await migrate(owner), [], 'the template has them all')
  t.same(await pendingMigrations(app), [], 'which the gateway can see for itself')
})

t.test('what did not run yet runs, all or nothing, and pending names it', async (t) => {
  const { owner, app } = await testDatabase(t)
  const good = { ...released(), '9001_one.sql': 'CREATE TABLE one (n int); CREATE TABLE two (n int);' }
  const bad = { ...good, '9002_bad.sql': 'CREATE TABLE three (n int); SELECT nonsense;' }
  await t.rejects(migrate(owner, folderWith(t, bad)), { message: /^Migration failed \(9002_bad\): .*nonsense/ })
  t.same(await pendingMigrations(app, folderWith(t, good)), ['9001_one'], 'nothing of the whole run is left')
  t.same(await migrate(owner, folderWith(t, good)), ['9001_one'])
  t.same(await pendingMigrations(app, folderWith(t, good)), [])
  await t.rejects(
    migrate(owner),
    { message: /9001_one is missing/ },
    'an older release does not run on a newer database',
  )
})

t.test('two at a time run each migration once', async (t) => {
  const { owner, ownerUrl } = await testDatabase(t)
  const other = openDatabase({ url: ownerUrl, name: 'deelpoort tests', patience: 0 })
  t.teardown(() => other.destroy())
  const dir = folderWith(t, { ...released(), '9001_one.sql': 'SELECT pg_sleep(0.1); CREATE TABLE one (n int);' })
  const ran = await Promise.all([migrate(owner, dir), migrate(other, dir)])
  t.same(ran.flat(), ['9001_one'])
})

t.test('a released migration that changed or went is refused', async (t) => {
  const text = 'SELECT 1;'
  const sums = `# released\n\n${sha256(text)}  0001_one.sql\n`
  t.equal(readMigrations(folderWith(t, { '0001_one.sql': text, 'checksums.txt': sums })).length, 1)
  const refused = (files: Record<string, string>, message: RegExp): unknown =>
    t.throws(() => readMigrations(folderWith(t, files)), { message })
  refused({ '0001_one.sql': `${text} `, 'checksums.txt': sums }, /0001_one was released and has changed/)
  refused({ '0002_two.sql': text, 'checksums.txt': sums }, /0001_one was released and is gone/)
  refused({ '0001_one.sql': text, 'checksums.txt': 'no sum 0001_one.sql' }, /not of sha256sum/)
})

t.test('checksums.txt lists nothing that is not there', async (t) => {
  t.doesNotThrow(() => readMigrations())
  t.match(readFileSync(join(migrationsDir, 'checksums.txt'), 'utf8'), /^# sha256/)
})

t.test('PUBLIC has no right to anything of ours', async (t) => {
  const { owner } = await testDatabase(t)
  const functions = await sql<{ name: string }>`
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace
      AND (p.proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(p.proacl) a WHERE a.grantee = 0))`.execute(owner)
  t.same(functions.rows, [], 'no function')
  const tables = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c, aclexplode(c.relacl) a
    WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = 0`.execute(owner)
  t.same(tables.rows, [], 'no table')
  const { rows } = await sql`SELECT has_schema_privilege('deelpoort_app', 'public', 'CREATE') AS can_create`.execute(
    owner,
  )
  t.match(rows, [{ can_create: false }])
})
