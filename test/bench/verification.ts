import { verifyLogs } from '../../src/audit/verify.ts'
import { openLog } from '../../src/audit/log.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { adviceEntry } from './entries.ts'
import { alternating, demand, median, rounds, title, whole } from './figures.ts'
import { lengthen, signing } from './long-log.ts'
import { addMunicipality } from './municipality.ts'
import { inSetting } from './setting.ts'

/**
 * `audit:verify --leaves` over a long log, and `audit:verify` over one with its records: each opened with its salt, hashed anew and
 * held against the columns, its facts too. By the command's own function, on the login of verification.
 */
const leaves = Number(process.env['BENCH_ENTRIES'] ?? 500_000)
const records = Number(process.env['BENCH_RECORDS'] ?? 50_000)

await inSetting(async (setting) => {
  const { t, database } = setting
  for (const code of ['9901', '9902']) await addMunicipality(database.owner, code)
  const app = openDatabase({ url: database.appUrl, name: 'deelpoort bench', patience: 60_000 })
  t.teardown(() => app.destroy())
  const log = openLog({ db: app })
  t.teardown(() => log.close())
  for (let done = 0; done < records; done += 1000)
    await Promise.all(
      Array.from({ length: 1000 }, (_, i) => log.append({ entries: [adviceEntry(done + i)], stands: [] })),
    )
  await lengthen(database.owner, '9902', leaves)
  const { keysOf, look } = signing(setting)
  await look()
  const db = openDatabase({ url: database.verifyUrl, name: 'deelpoort verify', max: 1, patience: 60_000 })
  t.teardown(() => db.destroy())

  /** Entries a second. */
  const rateOf = async (code: string, bare: boolean): Promise<number> => {
    const began = performance.now()
    const [found] = await verifyLogs(db, {
      bare,
      only: (municipality) => municipality === code,
      known: (municipality, name) => ({ keys: keysOf(municipality, name).all, saved: [] }),
    })
    if (found === undefined || found.broken !== null)
      throw new Error(`the log is broken: ${found?.broken?.what ?? '?'}`)
    return (Number(found.size) * 1000) / (performance.now() - began)
  }
  title(
    'Verification',
    `${whole(leaves)} leaves made by large statements, ${whole(records)} entries of advice by the writer; signed; medians of ${rounds} alternating runs`,
  )
  await rateOf('9901', false)
  const runs = await alternating({ leaves: () => rateOf('9902', true), records: () => rateOf('9901', false) })
  for (const [what, name, must] of [
    ['leaves and tree', 'leaves', 200_000],
    ['with records and facts', 'records', 50_000],
  ] as const) {
    const rate = median(runs[name])
    demand(what, `${whole(rate)} a second`, `at least ${whole(must)}`, rate >= must)
  }
})
