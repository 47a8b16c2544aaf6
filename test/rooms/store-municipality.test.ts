import t from 'tap'
import { sql } from 'kysely'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { testDatabase } from '../helpers/database.ts'

t.test('a protected table shows and takes the rows of the municipality of the transaction only', async (t) => {
  const { owner, app } = await testDatabase(t)
  await sql`CREATE TABLE notes (municipality text, id int, PRIMARY KEY (municipality, id))`.execute(owner)
  await sql`SELECT protect_by_municipality('notes')`.execute(owner)
  await sql`GRANT SELECT, INSERT ON notes TO deelpoort_app`.execute(owner)

  await t.rejects(sql`SELECT count(*) FROM notes`.execute(app), { code: '42501' }, 'an empty table raises too')
  await inMunicipality(app, '9901', (trx) => sql`INSERT INTO notes VALUES ('9901', 1)`.execute(trx))
  await t.rejects(
    inMunicipality(app, '9901', (trx) => sql`INSERT INTO notes VALUES ('9902', 1)`.execute(trx)),
    { code: '42501' },
  )
  await t.rejects(sql`SELECT count(*) FROM notes`.execute(app), { code: '42501' })
  const seen = await inMunicipality(app, '9902', (trx) => sql`SELECT * FROM notes`.execute(trx))
  t.same(seen.rows, [])
})
