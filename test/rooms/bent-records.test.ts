import { sql } from 'kysely'
import t from 'tap'
import { exchangeSearch } from '../../src/audit/exchanges/exchange-search.ts'
import { exchangeLine } from '../../src/audit/exchanges/exchange-line.ts'
import { noting } from '../../src/audit/exchanges/noting.ts'
import { dayCounting } from '../../src/audit/figures/day-counts-store.ts'
import { quarterOf } from '../../src/audit/figures/quarters.ts'
import { stuckIn } from '../../src/audit/figures/stuck-store.ts'
import { openLog } from '../../src/audit/log.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker, source } from '../helpers/entries.ts'

const { owner, app, consoleUrl } = await testDatabase(t, { replayed: false })
const db = openDatabase({ url: consoleUrl, name: 'deelpoort tests' })
const log = openLog({ db: app })
t.teardown(() => Promise.all([db.destroy(), log.close()]))
await addMunicipalities(owner, '9901')
const officer = '00000099000000009901'

t.test('a record that somebody bent hides nothing that came after it from the officers', async (t) => {
  const bent = ['no record at all', '{"controllers":"x","reasons":7}', '\\xff', '{"purpose":"\\u0000"}']
  const exchanges = [...bent.map((_, at) => `9901-bent-${at}`), '9901-after']
  const entries = exchanges.map((exchangeId) =>
    anEntry({ exchangeId, outcome: 'deny', purpose: 'debt-help', case: null, controllers: [source, asker, officer] }),
  )
  t.equal((await log.append({ entries, stands: [] })).kind, 'appended')
  await owner.transaction().execute(async (trx) => {
    await sql`SET LOCAL session_replication_role = replica`.execute(trx)
    for (const [at, text] of bent.entries()) {
      const bytes = text === '\\xff' ? Buffer.from([0xff]) : Buffer.from(text)
      await sql`UPDATE log_records SET record = ${bytes} WHERE exchange_id = ${exchanges[at]}`.execute(trx)
    }
  })

  t.ok(await noting(app).catchUp('9901', 10_000))
  const found = async (words: object) =>
    (await exchangeSearch(db).page({ municipality: '9901', controller: officer, ...words }, 100, null)).exchanges
      .map((each) => [each.exchangeId, exchangeLine(each)?.outcomes.join(), exchangeLine(each)?.purpose])
      .toReversed()
  const expected = exchanges.map((id, at) => [id, at < bent.length ? 'bent' : 'deny', 'debt-help'])
  t.same(await found({}), expected, 'all are found, and which are bent')
  t.same(await found({ purpose: 'debt-help' }), expected, 'also by what stands beside the record')

  t.equal(await dayCounting(app).count('9901'), true)
  const { rows } = await sql<{ cause: string; count: number }>`
    SELECT cause, sum(count)::int AS count FROM log_day_counts WHERE controller = ${officer} GROUP BY cause ORDER BY cause`.execute(
    owner,
  )
  t.same(
    rows.reduce((sum, { count }) => sum + count, 0),
    exchanges.length,
  )
  t.equal(rows.find(({ cause }) => cause === '')?.count, bent.length, 'of what is bent no reason is known')

  await sql`INSERT INTO participants (oin, kind, name) VALUES
    (${officer}, 'municipality-controller', 'Gemeente'), (${asker}, 'local-team-municipal', 'Team')`.execute(owner)
  await sql`INSERT INTO agreements (oin, municipality, valid_from)
    SELECT oin, '9901', '2026-01-01' FROM participants`.execute(owner)
  const today = new Date().toISOString().slice(0, 10)
  t.match(await stuckIn(app, '9901', quarterOf(today)), { length: 1 }, 'and figures of a quarter pass it by')
})
