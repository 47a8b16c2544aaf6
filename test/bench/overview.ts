import { sql } from 'kysely'
import { countedUntil, dayCounting, dayCounts } from '../../src/audit/figures/day-counts-store.ts'
import { quarterOf } from '../../src/audit/figures/quarters.ts'
import { stuckIn } from '../../src/audit/figures/stuck-store.ts'
import { overviewStore } from '../../src/console/overview/overview-store.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { fillWithExchanges } from './exchange-log.ts'
import { demand, median, rounds, say, title, whole } from './figures.ts'
import { addMunicipality } from './municipality.ts'
import { inSetting } from './setting.ts'

/** What the overview reads on the console's login, in a log of a million entries; and what counting them costs beside it. */
const size = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const times = 10

await inSetting(async ({ t, database }) => {
  await addMunicipality(database.owner, '9901')
  const all = Object.values(organisations).map(({ oin, kind }) => ({ oin, kind }))
  await sql`INSERT INTO participants (oin, kind, name)
    SELECT oin, kind, kind FROM json_to_recordset(${JSON.stringify(all)}::json) AS o (oin text, kind text)`.execute(
    database.owner,
  )
  await sql`INSERT INTO agreements (oin, municipality, valid_from) SELECT oin, '9901', '2026-01-01' FROM participants`.execute(
    database.owner,
  )
  await fillWithExchanges(database.owner, size)
  const began = performance.now()
  await dayCounting(database.app).count('9901')
  const counted = (performance.now() - began) / 1000
  const db = openDatabase({ url: database.consoleUrl, name: 'deelpoort console', max: 8 })
  t.teardown(() => db.destroy())
  const store = overviewStore(db)
  const controller = organisations.municipality.oin
  const today = new Date().toISOString()
  const year = { municipality: '9901', controller, from: `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}` }

  title(
    'Overview',
    `a log of ${whole(size)} entries of one month made by large statements; what the page reads, on the console's login; medians of ${rounds} runs of ${times}`,
  )
  say('counted by the day, afterwards', `${whole(size / counted)} entries a second`)
  const { rows } = await sql<{ size: string; rows: string }>`
    SELECT pg_size_pretty(pg_total_relation_size('log_day_counts')) AS size, count(*) AS rows FROM log_day_counts`.execute(
    database.owner,
  )
  say('what it takes on disk', `${rows[0]?.size ?? ''} for ${whole(Number(rows[0]?.rows))} counts`)
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const seen: number[] = []
    for (let i = 0; i < times; i++) {
      const at = performance.now()
      await dayCounting(database.app).count('9901', 2)
      await Promise.all([
        dayCounts(db, { ...year, by: 'month' }),
        countedUntil(db, '9901'),
        store.seal('9901'),
        store.waiting('9901', { controller, lanes: null, now: today }),
      ])
      seen.push(performance.now() - at)
    }
    runs.push(median(seen))
  }
  const middle = median(runs)
  demand('the page of twelve months', `${middle.toFixed(1)} ms`, 'within 300 ms', middle <= 300)
  const gathering = performance.now()
  const stuck = await stuckIn(database.app, '9901', quarterOf(today))
  say(
    'a quarter gathered, once, off the way',
    `${((performance.now() - gathering) / 1000).toFixed(1)} s for ${whole(stuck.length)} persons in cells`,
  )
})
