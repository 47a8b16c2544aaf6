import { sql } from 'kysely'
import t from 'tap'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { testDatabase } from '../helpers/database.ts'

t.test('a protected table shows and takes the rows of the municipality of the transaction only', async (t) => {
  const { owner, app } = await testDatabase(t)
  await sql`CREATE TABLE notes (municipality text, id int, PRIMARY KEY (municipality, id))`.execute(owner)
  await sql`SELECT protect_by_municipality('notes')`.execute(owner)
  await sql`GRANT SELECT, INSERT, UPDATE ON notes TO deelpoort_app`.execute(owner)
  const count = sql<{ count: string }>`SELECT count(*) FROM notes`

  await t.rejects(count.execute(app), { code: '42501' }, 'an empty table raises too')
  await inMunicipality(app, '9901', (trx) => sql`INSERT INTO notes VALUES ('9901', 1)`.execute(trx))
  const across = [sql`INSERT INTO notes VALUES ('9902', 1)`, sql`UPDATE notes SET municipality = '9902'`]
  for (const statement of across) {
    await t.rejects(
      inMunicipality(app, '9901', (trx) => statement.execute(trx)),
      { code: '42501' },
    )
  }
  await t.rejects(count.execute(app), { code: '42501' }, 'the setting ends with its transaction')
  t.match((await inMunicipality(app, '9902', (trx) => count.execute(trx))).rows, [{ count: '0' }])
  t.match((await inMunicipality(app, '9901', (trx) => count.execute(trx))).rows, [{ count: '1' }])
})

t.test('what throws is rolled back, and a code that is none never reaches the database', async (t) => {
  const { app } = await testDatabase(t)
  const add = sql`INSERT INTO municipalities (code, name, valid_from) VALUES ('9901', 'Voorbeeld', '2026-01-01')`
  const failing = inMunicipality(app, '9901', async (trx) => {
    await add.execute(trx)
    throw new Error('of the test')
  })
  await t.rejects(failing, { message: 'of the test' })
  const codes = await app.selectFrom('municipalities').select(['code', 'valid_from']).execute()
  t.same(codes, [{ code: '0000', valid_from: '2026-01-01' }], 'dates are text, whatever the time zone')
  for (const code of ['', '99011', '99x1', "'"]) {
    await t.rejects(
      inMunicipality(app, code, async () => undefined),
      { message: /four digits/ },
    )
  }
})

t.test('statements, locks and idle transactions of the gateway end after two seconds', async (t) => {
  const { app } = await testDatabase(t)
  for (const name of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']) {
    const { rows } = await sql`SELECT current_setting(${name}) AS value`.execute(app)
    t.match(rows, [{ value: '2s' }], name)
  }
  await t.rejects(sql`SELECT pg_sleep(5)`.execute(app), { code: '57014' })
})

t.test('bigint comes as text', async (t) => {
  const { app } = await testDatabase(t)
  t.match((await sql`SELECT 9007199254740993::bigint AS big`.execute(app)).rows, [{ big: '9007199254740993' }])
})

/** About organisations, read by the edge before a municipality is known: keyed by OIN, as `participants` is. */
const aboutOrganisations = ['agreements', 'mandates']

t.test('every table about people is protected by municipality and has it first in its key', async (t) => {
  const { owner } = await testDatabase(t)
  const { rows } = await sql<{ name: string; secured: boolean; first: string | null }>`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS secured,
      (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = c.oid AND i.indisprimary) AS first
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'municipality')
    ORDER BY c.relname`.execute(owner)
  t.ok(rows.length > 0)
  for (const { name, secured, first } of rows) {
    if (aboutOrganisations.includes(name)) continue
    t.ok(secured, `${name} is protected`)
    t.equal(first, 'municipality', `${name}: first in the key`)
  }
})

t.test('no login may reach a partition past the row-level security of its table', async (t) => {
  const { owner } = await testDatabase(t)
  const { rows } = await sql`
    SELECT c.relname, a.grantee::regrole::text FROM pg_class c, aclexplode(c.relacl) a
    WHERE c.relispartition AND a.grantee <> c.relowner`.execute(owner)
  t.same(rows, [])
})

t.test('every foreign key has an index that begins with its columns', async (t) => {
  const { owner } = await testDatabase(t)
  const { rows } = await sql`
    SELECT k.conrelid::regclass::text AS on_table, k.conname AS name FROM pg_constraint k
    WHERE k.contype = 'f' AND k.conparentid = 0 AND k.connamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid
        AND (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)`.execute(owner)
  t.same(rows, [])
})
