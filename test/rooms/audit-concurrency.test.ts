import { sql } from 'kysely'
import t from 'tap'
import type { Stand } from '../../src/audit/entry.ts'
import { openLog } from '../../src/audit/log.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'

const { owner, appUrl, verifyUrl } = await testDatabase(t)
const municipalities = ['9901', '9902']
await addMunicipalities(owner, ...municipalities)

/** Two gateways: each its own pool and its own queue. */
const gateways = [1, 2].map(() => {
  const db = openDatabase({ url: appUrl, name: 'deelpoort tests', max: 8 })
  return { db, log: openLog({ db }) }
})
const verifier = openDatabase({ url: verifyUrl, name: 'deelpoort tests' })
t.teardown(async () => {
  for (const { db, log } of gateways) await log.close().then(() => db.destroy())
  await verifier.destroy()
})

const persons = ['p0', 'p1', 'p2', 'p3']
const partner = 'partner'
const end = Date.now() + 2500
const random = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!
const counts = { released: 0, outdated: 0, withdrawn: 0, partner: 0 }

/** Reads what a release will stand on, thinks a moment, and appends a group of two. */
const releasing = async ({ db, log }: (typeof gateways)[number]): Promise<void> => {
  while (Date.now() < end) {
    const municipality = random(municipalities)
    const person = `${municipality}-${random(persons)}`
    const stands = await inMunicipality(db, municipality, async (trx) => {
      const found = await trx.selectFrom('stands').selectAll().where('id', 'in', [person, partner]).execute()
      const version = (kind: string) => found.find((row) => row.kind === kind)?.version ?? '0'
      return [
        { municipality, kind: 'person', id: person, version: version('person') },
        { municipality: '0000', kind: 'participant', id: partner, version: version('participant') },
      ] satisfies Stand[]
    })
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 4))
    const [own, other] = stands.map(({ version }) => Number(version))
    const entry = anEntry({ municipality, person, type: 'advice', details: { own, other } })
    const result = await log.append({ entries: [entry, entry], stands })
    counts[result.kind === 'appended' ? 'released' : 'outdated'] += 1
  }
}

const withdrawing = async ({ db, log }: (typeof gateways)[number]): Promise<void> => {
  while (Date.now() < end) {
    const municipality = random(municipalities)
    const person = `${municipality}-${random(persons)}`
    await inMunicipality(db, municipality, async (trx) => {
      await sql`SELECT move_stand(${municipality}, 'person', ${person})`.execute(trx)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4))
      await log.appendIn(trx, [anEntry({ municipality, person, type: 'withdrawal-recorded' })])
    })
    counts.withdrawn += 1
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const suspending = async ({ db, log }: (typeof gateways)[number]): Promise<void> => {
  while (Date.now() < end) {
    await db.transaction().execute(async (trx) => {
      await sql`SELECT move_stand('0000', 'participant', ${partner})`.execute(trx)
      await log.appendIn(trx, [anEntry({ municipality: '0000', type: 'participant-changed', person: null })])
      // A commit that takes its time: what would not wait for it would come after it.
      await new Promise((resolve) => setTimeout(resolve, 4))
    })
    counts.partner += 1
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const entriesOf = async (municipality: string) =>
  (
    await owner
      .selectFrom('log_records')
      .select(['log_index', 'type', 'person_id', 'recorded_at', 'record'])
      .where('municipality', '=', municipality)
      .orderBy('recorded_month')
      .orderBy('log_index')
      .execute()
  ).map(({ record, ...row }) => ({
    ...row,
    details: (JSON.parse(record.toString()) as { details: { own: number; other: number } }).details,
  }))

t.test('two gateways and everybody at once: no gap, no fork, nothing released on what had changed', async (t) => {
  await Promise.all(
    gateways.flatMap((gateway) => [
      ...Array.from({ length: 12 }, () => releasing(gateway)),
      withdrawing(gateway),
      withdrawing(gateway),
      suspending(gateway),
    ]),
  )
  t.comment(counts)
  t.ok(counts.released > 20 && counts.outdated > 5 && counts.withdrawn > 20 && counts.partner > 5, 'much happened')

  const suspensions = await entriesOf('0000')
  t.equal(suspensions.length, counts.partner)
  let late = 0
  let afterSuspension = 0
  for (const municipality of municipalities) {
    const withdrawn = new Map<string, number>()
    for (const entry of await entriesOf(municipality)) {
      const before = withdrawn.get(entry.person_id ?? '') ?? 0
      if (entry.type === 'withdrawal-recorded') withdrawn.set(entry.person_id ?? '', before + 1)
      else {
        if (entry.details.own !== before) late += 1
        const next = suspensions[entry.details.other]
        if (next !== undefined && next.recorded_at < entry.recorded_at) afterSuspension += 1
      }
    }
  }
  t.equal(late, 0, 'every release stands on all withdrawals before it in the log, and on no later one')
  t.equal(afterSuspension, 0, 'nor does any follow a change of a participant that it did not know of')

  const findings = await verifyLogs(verifier)
  t.same(
    findings.map(({ broken }) => broken),
    [null, null, null],
  )
  const total = findings.reduce((sum, { size }) => sum + Number(size), 0)
  t.equal(total, counts.released * 2 + counts.withdrawn + counts.partner, 'all that was answered, and nothing else')
})
