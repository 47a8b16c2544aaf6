import { dayCounting } from '../../src/audit/figures/day-counts-store.ts'
import { dutyStore } from '../../src/console/obligations/duty-store.ts'
import { dutyLists } from '../../src/console/obligations/words.ts'
import { sourcesHealth } from '../../src/console/participants/health-store.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { fillWithDuties } from './duties.ts'
import { fillWithExchanges } from './exchange-log.ts'
import { demand, median, rounds, say, title, whole } from './figures.ts'
import { addMunicipality } from './municipality.ts'
import { inSetting } from './setting.ts'

/** Pages of an officer that go over all of a municipality: obligations, and how sources do. On the console's login. */
const entries = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const duties = Number(process.env['BENCH_DUTIES'] ?? 100_000)
const times = 5
const within = 300

await inSetting(async ({ t, database }) => {
  await addMunicipality(database.owner, '9901')
  await fillWithExchanges(database.owner, entries)
  await fillWithDuties(database.owner, duties)
  const began = performance.now()
  await dayCounting(database.app).count('9901')
  const counted = (performance.now() - began) / 1000
  const db = openDatabase({ url: database.consoleUrl, name: 'deelpoort console', max: 2, patience: 60_000 })
  t.teardown(() => db.destroy())

  title(
    'Pages of an officer',
    `a log of ${whole(entries)} entries of one month and ${whole(duties)} duties, by large statements; on the console's login; medians of ${rounds} runs of ${times}`,
  )
  const measured = async (name: string, ask: (i: number) => Promise<unknown>): Promise<void> => {
    const runs: number[] = []
    for (let round = 0; round < rounds; round++) {
      const seen: number[] = []
      for (let i = 0; i < times; i++) {
        const at = performance.now()
        await ask(i)
        seen.push(performance.now() - at)
      }
      runs.push(median(seen))
    }
    const middle = median(runs)
    demand(name, `${middle.toFixed(1)} ms`, `within ${within} ms`, middle <= within)
  }

  const reader = organisations.municipality.oin
  const asked = { municipality: '9901', reader, at: new Date().toISOString() }
  say('sources counted by the hour, afterwards', `${whole(entries / counted)} entries a second`)
  await measured('how all sources do', () => sourcesHealth(db, asked))
  await measured('how one does', () => sourcesHealth(db, { ...asked, source: organisations.school.oin }))

  const store = dutyStore(db)
  const who = { controller: reader, municipalKinds: ['municipality-controller', 'local-team'] }
  const today = asked.at.slice(0, 10)
  for (const list of dutyLists) {
    await measured(`duties: ${list}`, () => store.page('9901', who, list, null, 26))
    await measured(`duties: ${list}, a page deep in it`, () =>
      store.page('9901', who, list, { day: today, id: '9901-01900000-0000-7000-b000-000000000500' }, 26),
    )
  }
  await measured('duties: the figures above', () => store.counts('9901', who, today))
})
