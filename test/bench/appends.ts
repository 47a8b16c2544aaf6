import { openLog } from '../../src/audit/log.ts'
import { appendGroups } from '../../src/audit/log-store.ts'
import { prepare } from '../../src/audit/record.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { alternating, demand, median, rounds, title, whole } from './figures.ts'
import { adviceEntry } from './entries.ts'
import { addMunicipality } from './municipality.ts'
import { inSetting } from './setting.ts'

/**
 * Entries appended by callers that each wait for their own, beside the same callers with one commit an entry: the same
 * function of the database, the same number of connections, the same durability, without what waits going together.
 */
const waiting = { 16: 7, 64: 10, 256: 12 }
const milliseconds = Number(process.env['BENCH_SECONDS'] ?? 2) * 1000

await inSetting(async ({ t, database }) => {
  await addMunicipality(database.owner, '9901')
  const db = openDatabase({ url: database.appUrl, name: 'deelpoort bench', max: 20, patience: 60_000 })
  t.teardown(() => db.destroy())
  const log = openLog({ db })
  t.teardown(() => log.close())

  /** Appends a second, by so many callers. */
  const rateOf = async (callers: number, append: (n: number) => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    let done = 0
    const caller = async (): Promise<void> => {
      while (performance.now() - began < milliseconds) {
        await append(done)
        done += 1
      }
    }
    await Promise.all(Array.from({ length: callers }, caller))
    return (done * 1000) / (performance.now() - began)
  }
  // What an entry says is made before: only what appending does to it is measured (id, record, salt, digests, the call).
  const said = Array.from({ length: 1000 }, (_, n) => adviceEntry(n))
  const entry = (n: number) => said[n % said.length] ?? adviceEntry(n)
  const together = (n: number) => log.append({ entries: [entry(n)], stands: [] })
  const alone = (n: number) => appendGroups(db, '9901', [{ entries: [prepare(entry(n))], stands: [] }])

  title(
    'Appends beside one commit an entry',
    `entries of advice with their facts, durable, 20 connections; medians of ${rounds} alternating runs of ${milliseconds / 1000} s`,
  )
  await rateOf(16, together)
  await rateOf(16, alone)
  for (const [callers, must] of Object.entries(waiting)) {
    const runs = await alternating({
      together: () => rateOf(Number(callers), together),
      alone: () => rateOf(Number(callers), alone),
    })
    const [quick, slow] = [median(runs.together), median(runs.alone)]
    const ratio = quick / slow
    const seen = `${whole(quick)} a second, alone ${whole(slow)}: ${ratio.toFixed(1)} times`
    demand(`${callers} waiting callers`, seen, `at least ${must} times`, ratio >= must)
  }
})
