import { sql } from 'kysely'
import t from 'tap'
import { entryReader } from '../../src/audit/entry-store.ts'
import { openLog } from '../../src/audit/log.ts'
import { entriesOfExchange } from '../../src/audit/of-exchange.ts'
import { storedPolicy } from '../../src/audit/policy-store.ts'
import { activatePolicies } from '../../src/audit/policy-activation.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker } from '../helpers/entries.ts'

const { owner, app, verifyUrl, consoleUrl, retentionUrl } = await testDatabase(t)
await addMunicipalities(owner, '9901', '9902')
const faults: string[] = []
const log = openLog({ db: app, onFault: ({ code }) => faults.push(code) })
t.teardown(() => log.close())
await log.append({ entries: [anEntry()], stands: [] })
await sql`SELECT move_stand('9901', 'person', 'p'), move_stand('0000', 'participant', 'x')`.execute(owner)

const tables = ['log_heads', 'log_leaves', 'log_records', 'policy_versions', 'stands']
const { rows: partitions } = await sql<{ name: string }>`
  SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`.execute(owner)
const writes = (table: string): readonly string[] => [
  `INSERT INTO ${table} DEFAULT VALUES`,
  `UPDATE ${table} SET municipality = municipality`,
  `DELETE FROM ${table}`,
  `TRUNCATE ${table}`,
]

t.test('no login of the gateway may write the log but through its one function', async (t) => {
  for (const [name, url] of Object.entries({
    app: null,
    verify: verifyUrl,
    console: consoleUrl,
    retention: retentionUrl,
  })) {
    const db = url === null ? app : openDatabase({ url, name: 'deelpoort tests' })
    for (const table of [...tables, ...partitions.map((partition) => partition.name)]) {
      for (const statement of writes(table)) {
        const allowed = name === 'app' && table === 'policy_versions' && statement.startsWith('INSERT')
        if (!allowed) await t.rejects(sql.raw(statement).execute(db), { code: '42501' }, `${name}: ${statement}`)
      }
    }
    if (url !== null) {
      await t.rejects(sql`SELECT ensure_log_months()`.execute(db), { code: '42501' })
      await t.rejects(sql`SELECT append_entries('9901', '{}', '{}', '{}', '{}', '{}', '[]')`.execute(db), {
        code: '42501',
      })
      await db.destroy()
    }
  }
})

t.test('even the owner changes, deletes or truncates nothing, in a partition neither', async (t) => {
  const logs = ['log_leaves', 'log_records', ...partitions.map((partition) => partition.name), 'policy_versions']
  for (const table of logs) {
    for (const statement of writes(table).slice(1)) {
      await t.rejects(sql.raw(statement).execute(owner), { code: '23001' }, statement)
    }
  }
  await t.rejects(sql`DELETE FROM log_heads`.execute(owner), { code: '23001' })
  await t.rejects(sql`TRUNCATE log_heads CASCADE`.execute(owner), { code: '23001' })
  await t.rejects(sql`UPDATE log_heads SET size = size - 1 WHERE municipality = '9901'`.execute(owner), {
    code: '23001',
  })
  await t.rejects(sql`UPDATE municipalities SET log_name = 'other' WHERE code = '9901'`.execute(owner), {
    code: '23001',
  })
})

t.test('every reader raises where no municipality is set', async (t) => {
  for (const table of tables) {
    await t.rejects(sql`SELECT count(*) FROM ${sql.table(table)}`.execute(app), { code: '42501' }, table)
  }
  await t.rejects(entriesOfExchange(app, '9901', '9901-01900000-0000-7000-8000-00000000000e'), { code: '42501' })
})

t.test('a municipality sees its own log only; participants versions are seen by all', async (t) => {
  const reader = entryReader(app)
  t.equal((await reader.page({ municipality: '9901', controller: asker }, 10, null)).entries.length, 1)
  t.equal((await reader.page({ municipality: '9902', controller: asker }, 10, null)).entries.length, 0)
  await inMunicipality(app, '9902', async (trx) => {
    const { rows } = await sql<{ n: string }>`SELECT count(*) AS n FROM log_leaves`.execute(trx)
    t.equal(rows[0]!.n, '0')
    t.same(await trx.selectFrom('stands').select(['municipality', 'kind', 'version']).execute(), [
      { municipality: '0000', kind: 'participant', version: '1' },
    ])
    const heads = await trx.selectFrom('log_heads').select('municipality').execute()
    t.same(heads, [{ municipality: '9902' }])
  })
})

t.test('without the writer there is no append, and it says so', async (t) => {
  faults.length = 0
  const signature = 'append_entries(text, integer[], text[], text[], text[], text[], json)'
  await sql.raw(`REVOKE EXECUTE ON FUNCTION ${signature} FROM deelpoort_app`).execute(owner)
  await t.rejects(log.append({ entries: [anEntry()], stands: [] }), { name: 'Problem', code: 'unavailable' })
  await t.rejects(log.ready(), { code: 'unavailable' })
  await t.rejects(
    inMunicipality(app, '9901', (trx) => log.appendIn(trx, [anEntry()])),
    { code: 'unavailable' },
  )
  t.same(faults, ['42501', '42501', '42501'])
  await sql.raw(`GRANT EXECUTE ON FUNCTION ${signature} TO deelpoort_app`).execute(owner)
  t.equal((await log.append({ entries: [anEntry()], stands: [] })).kind, 'appended')
})

t.test('a head that stays locked is waited for two seconds and no longer', async (t) => {
  await owner.transaction().execute(async (trx) => {
    await sql`SELECT FROM log_heads WHERE municipality = '9901' FOR UPDATE`.execute(trx)
    await t.rejects(log.append({ entries: [anEntry()], stands: [] }), { code: 'unavailable' })
  })
  t.equal((await log.append({ entries: [anEntry()], stands: [] })).kind, 'appended')
})

t.test('months are there four at a time, made once, each with its own guard', async (t) => {
  t.equal(partitions.length, 8)
  await Promise.all([1, 2, 3].map(() => sql`SELECT ensure_log_months()`.execute(app)))
  const last = partitions.at(-1)!.name
  await sql.raw(`ALTER TABLE log_records DETACH PARTITION ${last}`).execute(owner)
  await sql.raw(`DROP TABLE ${last}`).execute(owner)
  const made = await Promise.all([1, 2].map(() => sql<{ n: number }>`SELECT ensure_log_months() AS n`.execute(app)))
  t.same(made.map(({ rows }) => rows[0]!.n).sort(), [0, 1])
  await t.rejects(sql.raw(`TRUNCATE ${last}`).execute(owner), { code: '23001' })
})

t.test('tables in force are kept once under their fingerprint, and a start says so', async (t) => {
  const policy = {
    municipality: '9901',
    fingerprint: `sha256:${'b'.repeat(64)}`,
    regime: 'PRE_WAMS',
    engine: '1',
    tables: { rows: [{ id: 'r1', weight: 0.1, text: 'Zoë' }], empty: null },
  }
  const operator = { organisation: '0000', professional: null, clientId: 'gateway' }
  const activate = (at: string) =>
    activatePolicies({ db: app, log, policies: [policy], operator, at, retainUntil: '2046-01-01' })
  await activate('2026-11-22T12:00:00.000Z')
  await activate('2026-11-22T13:00:00.000Z')
  t.same(await storedPolicy(app, '9901', policy.fingerprint), policy.tables)
  t.equal(await storedPolicy(app, '9902', policy.fingerprint), null)
  const { entries } = await entryReader(app).page({ municipality: '0000', controller: '0000' }, 10, null)
  t.equal(entries.length, 2)
  t.match(entries[0]!.record, { type: 'policy-activated', policy: { fingerprint: policy.fingerprint } })
})
