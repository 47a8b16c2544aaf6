import { type ExchangeFilter, exchangeSearch } from '../../src/audit/exchanges/exchange-search.ts'
import { noting } from '../../src/audit/exchanges/noting.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { sql } from 'kysely'
import { fillWithExchanges, rare } from './exchange-log.ts'
import { demand, median, rounds, say, title, whole } from './figures.ts'
import { addMunicipality } from './municipality.ts'
import { inSetting } from './setting.ts'

/** Searching for exchanges as the officer's page does, on the console's login, in a log of a million entries of one month. */
const size = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const perPage = 25
const times = 8

const ever = { municipality: '9901', controller: organisations.municipality.oin } as const
const searches: Readonly<Record<string, Partial<ExchangeFilter>>> = {
  all: {},
  'a purpose': { purpose: 'debt-help' },
  'a purpose, and last step denied': { purpose: 'wmo-support', outcome: 'deny' },
  'an organisation and a category': { organisation: organisations.school.oin, category: 'education' },
  'a person': { person: rare.person },
  'a case': { case: rare.case },
  'a professional with three exchanges': { professional: rare.professional },
  'a reason with three exchanges': { reason: rare.reason },
  'a professional nobody knows': { professional: 'niemand' },
  'last step a permit: many once, none now': { outcome: 'permit' },
  'two common words that never meet': rare.apart,
}

await inSetting(async ({ t, database }) => {
  await addMunicipality(database.owner, '9901')
  const seeding = performance.now()
  await fillWithExchanges(database.owner, size)
  const began = performance.now()
  await noting(database.app).catchUp('9901', 3_600_000)
  const noted = (performance.now() - began) / 1000
  await sql`ANALYZE exchange_steps`.execute(database.owner)
  const db = openDatabase({ url: database.consoleUrl, name: 'deelpoort console', max: 2, patience: 60_000 })
  t.teardown(() => db.destroy())
  const { page } = exchangeSearch(db)

  title(
    'Exchanges',
    `a log of ${whole(size)} entries of one month, ${whole((size * 2) / 5)} exchanges, made in ${whole((began - seeding) / 1000)} s by large statements; pages of ${perPage}, search and entries, on the console's login; medians of ${rounds} runs of ${times}`,
  )
  say('noted for searching, afterwards', `${whole(size / noted)} entries a second`)
  const { rows } = await sql<{ table: string; steps: string }>`
    SELECT pg_size_pretty(pg_total_relation_size('exchange_steps')) AS table, count(*) AS steps FROM exchange_steps`.execute(
    database.owner,
  )
  say('what it takes on disk', `${rows[0]?.table ?? ''} for ${whole(Number(rows[0]?.steps))} steps`)

  for (const [name, words] of Object.entries(searches)) {
    const filter = { ...ever, ...words }
    const [firsts, nexts]: [number[], number[]] = [[], []]
    let found = 0
    for (let round = 0; round < rounds; round++) {
      const [one, two]: [number[], number[]] = [[], []]
      for (let i = 0; i < times; i++) {
        let at = performance.now()
        const first = await page(filter, perPage, null)
        one.push(performance.now() - at)
        found = first.exchanges.length
        if (first.next === null) continue
        // A page deep in the log: no slower than the first.
        const deep = { ...first.next, before: String(Math.floor(Number(first.next.before) / (1 + i / 4))) }
        at = performance.now()
        await page(filter, perPage, deep)
        two.push(performance.now() - at)
      }
      firsts.push(median(one))
      if (two.length > 0) nexts.push(median(two))
    }
    const first = median(firsts)
    demand(
      `${name} (${found}${found === perPage ? ' and more' : ''})`,
      `${first.toFixed(1)} ms${nexts.length > 0 ? `, a next page ${median(nexts).toFixed(1)} ms` : ''}`,
      'within 300 ms',
      Math.max(first, ...nexts) <= 300,
    )
  }
})
