import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { derivedUrls } from '../../src/store/logins.ts'
import { migrate } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'
import { retentionRun } from '../helpers/forgetting.ts'

/** A database of an owner that is no superuser, as a municipality's DBA would give it: row security binds the owner too. */
const server = process.env['DATABASE_URL'] ?? ''
const name = `deelpoort_owner_${randomBytes(6).toString('hex')}`
const superuser = openDatabase({ url: server, name: 'deelpoort tests', patience: 0 })
const ownerUrl = new URL(server)
Object.assign(ownerUrl, { username: name, password: 'only-here', pathname: `/${name}` })
const url = (login: 'app' | 'verify' | 'retention'): string => {
  const derived = new URL(derivedUrls(server)[login])
  derived.pathname = `/${name}`
  return derived.href
}

t.test('the log works for an owner without rights of a superuser', async (t) => {
  await sql.raw(`CREATE ROLE ${name} LOGIN PASSWORD 'only-here'`).execute(superuser)
  await sql.raw(`CREATE DATABASE ${name} OWNER ${name}`).execute(superuser)
  const owner = openDatabase({ url: ownerUrl.href, name: 'deelpoort tests', patience: 0 })
  const app = openDatabase({ url: url('app'), name: 'deelpoort tests' })
  const verifier = openDatabase({ url: url('verify'), name: 'deelpoort tests' })
  const eraser = openDatabase({ url: url('retention'), name: 'deelpoort tests' })
  const log = openLog({ db: app })
  t.teardown(async () => {
    await log.close()
    for (const db of [owner, app, verifier, eraser]) await db.destroy()
    await sql.raw(`DROP DATABASE ${name} WITH (FORCE)`).execute(superuser)
    await sql.raw(`DROP ROLE ${name}`).execute(superuser)
    await superuser.destroy()
  })
  t.ok((await migrate(owner)).length > 1)
  const { rows: unbound } = await sql`
    SELECT relname FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity`.execute(owner)
  t.same(unbound, [], 'what a migration lifts it binds again')
  await addMunicipalities(owner, '9901', '9902')
  await t.rejects(sql`SELECT FROM log_leaves`.execute(owner), { code: '42501' }, 'row security binds the owner')

  const stands = [
    { municipality: '9901', kind: 'person', id: 'p', version: '0' },
    { municipality: '0000', kind: 'participant', id: 'x', version: '0' },
  ] as const
  t.equal((await log.append({ entries: [anEntry()], stands })).kind, 'appended')
  await inMunicipality(app, '9901', async (trx) => {
    await sql`SELECT move_stand('0000', 'participant', 'x')`.execute(trx)
    const participant = anEntry({ municipality: '0000', type: 'participant-changed', person: null })
    await log.appendIn(trx, [anEntry({ municipality: '9902', type: 'advice' }), participant])
    const { rows } = await sql<{ code: string }>`SELECT current_municipality() AS code`.execute(trx)
    t.equal(rows[0]!.code, '9901', 'the transaction is still in its own municipality')
  })
  t.equal((await log.append({ entries: [anEntry()], stands })).kind, 'outdated')
  t.same(
    (await verifyLogs(verifier)).map(({ size, broken }) => ({ size, broken })),
    ['1', '1', '1'].map((size) => ({ size, broken: null })),
  )

  await log.append({ entries: [anEntry({ retainUntil: '2026-01-01' })], stands: [] })
  t.match(await retentionRun(eraser), [{ erased: [] }, { erased: [{ count: 1 }] }, { erased: [] }])
  t.match((await verifyLogs(verifier))[1], { size: '3', erased: 1, broken: null })
})
