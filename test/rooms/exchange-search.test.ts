import { sql } from 'kysely'
import t from 'tap'
import type { Entry } from '../../src/audit/entry.ts'
import {
  exchangeSearch,
  type ExchangeFilter,
  type ExchangePosition,
} from '../../src/audit/exchanges/exchange-search.ts'
import { noting } from '../../src/audit/exchanges/noting.ts'
import { openLog } from '../../src/audit/log.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker, source } from '../helpers/entries.ts'
import { retentionRun } from '../helpers/forgetting.ts'

// Made by hand: nothing to decide again.
const { owner, app, consoleUrl, retentionUrl } = await testDatabase(t, { replayed: false })
const db = openDatabase({ url: consoleUrl, name: 'deelpoort tests' })
const eraser = openDatabase({ url: retentionUrl, name: 'deelpoort tests' })
const log = openLog({ db: app })
t.teardown(() => Promise.all([db.destroy(), eraser.destroy(), log.close()]))
t.jobs = 1
await addMunicipalities(owner, '9901', '9902')

const { page, edge } = exchangeSearch(db)
const { catchUp } = noting(app)
const officer = '00000099000000009901'

/** A step of an exchange, readable by the officer. */
const step = (exchange: string, more: Partial<Entry> = {}): Entry =>
  anEntry({ exchangeId: exchange, controllers: [source, asker, officer], case: null, ...more })
const append = async (...entries: readonly Entry[]): Promise<void> => {
  t.equal((await log.append({ entries, stands: [] })).kind, 'appended')
}
const found = async (words: Partial<ExchangeFilter> = {}, municipality = '9901'): Promise<readonly string[]> => {
  t.ok(await catchUp(municipality, 10_000))
  const { exchanges } = await page({ municipality, controller: officer, ...words }, 100, null)
  return exchanges.map(({ exchangeId }) => exchangeId)
}

t.test('an empty log has no exchanges', async (t) => {
  t.same(await page({ municipality: '9901', controller: officer }, 10, null), {
    exchanges: [],
    next: null,
    notedUntil: null,
  })
  t.same(await found(), [])
})

t.test('each word finds the exchanges that have it, once, and all words must be of one step', async (t) => {
  const professional = { id: 'rare-17', function: null, relation: null }
  await append(
    step('9901-a', { outcome: 'permit' }),
    step('9901-a', { type: 'release', outcome: 'permit-partial' }),
    step('9901-b', {
      purpose: 'debt-help',
      case: '9901-case-b',
      person: '9901-other',
      actor: { organisation: asker, clientId: 'tests', professional },
      reasons: [{ code: 'NOT_IN_CASE', row: 'r', law: [] }],
      categories: [],
      details: {
        withheld: [{ category: 'debt', fields: ['amount'], code: 'CONSENT_MISSING', outcome: 'needs-consent' }],
      },
    }),
    step('9901-c', { type: 'advice', outcome: 'needs-consent', source: '00000099000000004000' }),
    step('9901-d', { person: '9901-x', outcome: 'deny' }),
    step('9901-d', { person: '9901-y', outcome: 'permit' }),
    anEntry({ type: 'log-viewed', exchangeId: null, controllers: [officer] }),
    anEntry({ type: 'review-opened', exchangeId: '9901-only-a-review', controllers: [officer] }),
  )
  t.same(await found(), ['9901-d', '9901-c', '9901-b', '9901-a'], 'newest first')
  for (const [words, ids] of [
    [{ purpose: 'debt-help' }, ['9901-b']],
    [{ case: '9901-case-b' }, ['9901-b']],
    [{ person: '9901-other' }, ['9901-b']],
    [{ professional: 'rare-17' }, ['9901-b']],
    [{ reason: 'NOT_IN_CASE' }, ['9901-b']],
    [{ reason: 'CONSENT_MISSING' }, ['9901-b']],
    [{ category: 'debt' }, ['9901-b']],
    [{ organisation: '00000099000000004000' }, ['9901-c']],
    [{ outcome: 'advice-needs-consent' }, ['9901-c']],
    [{ outcome: 'release-partial' }, ['9901-a']],
    [{ outcome: 'deny' }, ['9901-d', '9901-b']],
    [{ outcome: 'permit' }, ['9901-d']],
    [{ person: '9901-x', outcome: 'deny' }, ['9901-d']],
    [{ person: '9901-y', outcome: 'deny' }, []],
    [{ category: 'debt', purpose: 'coordinated-approach' }, []],
    [{ professional: "'; DROP TABLE exchange_steps; --" }, []],
  ] as const)
    t.same(await found(words), ids, JSON.stringify(words))
})

t.test('what is shown of an exchange is all of it that this organisation may read, from the log', async (t) => {
  const { exchanges } = await page({ municipality: '9901', controller: officer, outcome: 'release-partial' }, 10, null)
  t.match(
    exchanges[0]!.entries.map(({ record }) => record['type']),
    ['decision', 'release'],
  )
})

t.test('exchanges of other controllers are not there, nor are those of another municipality', async (t) => {
  await append(step('9901-theirs', { controllers: [source, asker] }), step('9901-half', { controllers: [asker] }))
  await append(step('9901-half', { type: 'release', outcome: 'permit' }))
  await append(anEntry({ municipality: '9902', exchangeId: '9902-a', controllers: [officer] }))
  t.same((await found()).slice(0, 2), ['9901-half', '9901-d'])
  const { exchanges } = await page({ municipality: '9901', controller: officer }, 1, null)
  t.equal(exchanges[0]!.entries.length, 1, 'nor is a step of it that is others’ alone')
  t.same(await found({}, '9902'), ['9902-a'])
  t.same(await found({ outcome: 'deny' }, '9902'), ['9902-a'])
  await t.rejects(
    inMunicipality(db, '9902', (trx) =>
      sql`SELECT * FROM exchanges_found('9901', ${officer}, '{}', '{}', NULL, NULL, false, 100, NULL, 10)`.execute(trx),
    ),
    { code: '42501' },
    'the function works for the municipality that is set',
  )
  await t.rejects(
    sql`SELECT * FROM exchanges_found('9901', ${officer}, '{}', '{}', NULL, NULL, false, 100, NULL, 10)`.execute(db),
    {
      code: '42501',
    },
  )
  for (const statement of [sql`SELECT FROM exchange_steps`, sql`SELECT note_exchange_steps('9901', 1)`])
    await t.rejects(
      inMunicipality(db, '9901', (trx) => statement.execute(trx)),
      { code: '42501' },
      'the console reads through it alone, and notes nothing',
    )
})

t.test('a joint officer of both parties reads what is between them, and none of their advice', async (t) => {
  const joint = '00000099000000008000'
  for (const organisation of [source, asker])
    await sql`INSERT INTO joint_officers (municipality, organisation, officer, from_day, decision_reference)
      VALUES ('9901', ${organisation}, ${joint}, '2026-01-01', 'B-1')`.execute(owner)
  const theirs = await found({ controller: joint })
  t.ok(theirs.includes('9901-theirs'))
  t.notOk(theirs.includes('9901-c'), 'not the advice')
  t.same(await found({ controller: joint, purpose: 'debt-help' }), ['9901-b'])
})

t.test('a period is of days on which something was recorded', async (t) => {
  const year = 366 * 24 * 3_600_000
  const [ago, ahead] = [new Date(Date.now() - year).toISOString(), new Date(Date.now() + year).toISOString()]
  const all = await found()
  t.same(await found({ from: ago, until: ahead }), all)
  t.same(await found({ from: ahead }), [])
  t.same(await found({ until: ago }), [])
})

t.test('what was superseded is no longer the outcome', async (t) => {
  await append(step('9901-turned', { outcome: 'needs-consent' }))
  t.same(await found({ outcome: 'needs-consent' }), ['9901-turned'])
  await append(step('9901-turned', { outcome: 'permit' }), step('9901-turned', { type: 'release', outcome: 'permit' }))
  t.same(await found({ outcome: 'needs-consent' }), [])
  t.ok((await found({ outcome: 'release' })).includes('9901-turned'))
})

t.test('pages have no gaps and nothing twice, though entries are appended and noted between them', async (t) => {
  for (let i = 0; i < 40; i++)
    await append(
      step(`9901-p${i}`, { purpose: 'housing', person: '9901-p', outcome: 'permit' }),
      step(`9901-p${i}`, { purpose: 'housing', person: '9901-q', outcome: 'needs-consent' }),
    )
  for (const words of [{ purpose: 'housing' }, { purpose: 'housing', outcome: 'needs-consent' }] as const) {
    const filter = { municipality: '9901', controller: officer, ...words }
    const whole = (await found(words)).toSorted()
    const seen: string[] = []
    let after: ExchangePosition | null = null
    let added = 0
    do {
      const read: Awaited<ReturnType<typeof page>> = await page(filter, 7, after)
      seen.push(...read.exchanges.map(({ exchangeId }) => exchangeId))
      after = read.next
      // A new one, and more about the ones that were and those that are still to come.
      added += 1
      await append(
        step(`9901-new${words.outcome ?? ''}${added}`, { purpose: 'housing' }),
        ...[3, 20, 36].map((i) =>
          step(`9901-p${i}`, {
            purpose: 'housing',
            person: '9901-q',
            outcome: added % 2 === 0 ? 'needs-consent' : 'deny',
          }),
        ),
      )
      await catchUp('9901', 10_000)
    } while (after !== null)
    t.same(seen.toSorted(), whole, JSON.stringify(words))
    t.equal(new Set(seen).size, seen.length)
  }
})

t.test('common words, rare ones and none are found in a longer log too', async (t) => {
  const many = Array.from({ length: 2500 }, (_, i) =>
    step(`9901-m${i}`, { purpose: i < 3 ? 'education' : 'income', person: `9901-m${i % 50}` }),
  )
  for (let at = 0; at < many.length; at += 500) await append(...many.slice(at, at + 500))
  t.same(await found({ purpose: 'education' }), ['9901-m2', '9901-m1', '9901-m0'], 'older than what is walked first')
  t.same(await found({ purpose: 'education', professional: 'nobody' }), [])
  const first = await page({ municipality: '9901', controller: officer, purpose: 'income' }, 10, null)
  t.equal(first.exchanges[0]!.exchangeId, '9901-m2499')
  t.match(await edge({ municipality: '9901', controller: officer, purpose: 'education' }), { found: true })
  t.match(await edge({ municipality: '9901', controller: officer, purpose: 'nowhere' }), { found: false })
})

t.test('several that note at once note each entry once', async (t) => {
  await sql`TRUNCATE exchange_steps`.execute(owner)
  await sql`DELETE FROM exchange_steps_until`.execute(owner)
  const all = await Promise.all([1, 2, 3].map(() => catchUp('9901', 10_000)))
  t.same(all, [true, true, true])
  const { rows } = await sql<{ steps: string; records: string }>`
    SELECT (SELECT count(*) FROM exchange_steps WHERE municipality = '9901') AS steps,
      (SELECT count(*) FROM log_records WHERE municipality = '9901' AND exchange_id IS NOT NULL
        AND type NOT IN ('review-opened')) AS records`.execute(owner)
  t.equal(rows[0]!.steps, rows[0]!.records, 'made anew from the log it is whole')
})

t.test('what is erased from the log cannot be found any more, also where it was not noted yet', async (t) => {
  await append(step('9901-old', { purpose: 'gone', retainUntil: '2026-01-01' }))
  t.same(await found({ purpose: 'gone' }), ['9901-old'])
  await append(step('9901-unnoted', { purpose: 'gone', retainUntil: '2026-01-01' }))
  await retentionRun(eraser)
  t.same(await found({ purpose: 'gone' }), [])
  const { rows } = await sql`SELECT FROM exchange_steps WHERE exchange_id IN ('9901-old', '9901-unnoted')`.execute(
    owner,
  )
  t.same(rows, [])
  t.ok((await found()).length > 0, 'and noting goes on')
})
