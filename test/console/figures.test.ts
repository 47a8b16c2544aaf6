import { sql } from 'kysely'
import t from 'tap'
import { countedUntil, dayCounting, dayCounts } from '../../src/audit/figures/day-counts-store.ts'
import { figuresMaking } from '../../src/audit/figures/figures.ts'
import { firstDayOf, quarterAfter, quarterIn, quarterOf, quartersOf } from '../../src/audit/figures/quarters.ts'
import { figuresOf, keepFigures, quartersMade } from '../../src/audit/figures/stuck-store.ts'
import { openLog } from '../../src/audit/log.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { publicCause } from '../../src/policy/public-cause.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker, source } from '../helpers/entries.ts'

const controller = '00000099000000009901'
const d = await testDatabase(t)
const { owner, app: db } = d
const shown = openDatabase({ url: d.consoleUrl, name: 'deelpoort tests' })
t.before(() => addMunicipalities(owner, '9901'))
const log = openLog({ db })
t.teardown(() => Promise.all([log.close(), shown.destroy()]))
const { tables } = loadPolicies(new URL('../../policies', import.meta.url).pathname).of('9901')
const making = figuresMaking({ db, causeOf: (_, code) => publicCause(tables, code) })
const append = async (entries: Parameters<typeof log.append>[0]['entries']) =>
  void (await log.append({ entries, stands: [] }))
const reason = (code: string) => [{ code, row: 'r1', law: [] }]
const today = new Date().toISOString().slice(0, 10)
const quarter = quarterOf(today)
const nextQuarter = firstDayOf(quarterAfter(quarter)).replace(/01$/, '02')

/** Refusals about so many persons. */
const stuck = (persons: number, more: Parameters<typeof anEntry>[0], name = 'p') =>
  Array.from({ length: persons }, (_, i) =>
    anEntry({
      outcome: 'needs-consent',
      reasons: reason('CONSENT_MISSING_SUBJECT'),
      controllers: [asker, source, controller].sort(),
      ...more,
      person: `9901-${name}-${String(i)}`,
    }),
  )

t.before(async () => {
  await sql`INSERT INTO participants (oin, kind, name) VALUES
    (${controller}, 'municipality-controller', 'Gemeente'), (${asker}, 'local-team-municipal', 'Team'),
    (${source}, 'youth-care-provider', 'Jeugdhulp')`.execute(owner)
  await sql`INSERT INTO agreements (oin, municipality, valid_from)
    SELECT oin, '9901', '2026-01-01' FROM participants`.execute(owner)
  await append([
    ...stuck(14, {}),
    // Again and again for the same few persons, which makes them no more.
    ...[1, 2, 3, 4].flatMap(() => stuck(3, { purpose: 'debt-help' })),
    ...stuck(12, { outcome: 'deny', reasons: reason('SEALED') }, 'q'),
    ...stuck(20, { type: 'source-refused', outcome: 'permit', reasons: [] }, 'r'),
    ...stuck(30, { confidential: { revealReviewAt: '2026-12-01T00:00:00Z' }, purpose: 'veilig-thuis-report' }, 's'),
    ...stuck(30, { controllers: [asker, source] }, 't'),
    ...stuck(30, { outcome: 'permit', reasons: reason('OK_CONSENT') }, 'u'),
    ...stuck(30, { type: 'advice', controllers: [asker, controller].sort() }, 'v'),
    ...stuck(5, { type: 'release', outcome: 'permit', reasons: [] }, 'w'),
  ])
})

t.test('figures of a quarter are made when it is over, once, and of nobody who may not be counted', async (t) => {
  t.same(await making.makeQuarters('9901', today), [], 'not while it lasts')
  t.same(await making.makeQuarters('9901', firstDayOf(quarterAfter(quarter))), [], 'nor on the first day after')
  t.same(await making.makeQuarters('9901', nextQuarter), [quarter])
  const kind = 'local-team-municipal'
  const purpose = 'coordinated-approach'
  const figures = (await figuresOf(shown, '9901', [quarter])).get(quarter)
  const cause = (code: string, count: number) => [
    { path: [code], rest: false, count },
    { path: [code, purpose], rest: false, count },
    { path: [code, purpose, kind], rest: false, count },
  ]
  t.same(figures, [
    // 14 + 3 (of the other purpose, once each) + 12 + 20.
    { path: [], rest: false, count: 50 },
    { path: ['CONSENT_MISSING_SUBJECT'], rest: false, count: 15 },
    // A sealed file is counted as it is told: as a person whom nobody knows.
    ...cause('PERSON_NOT_FOUND', 10),
    ...cause('SOURCE_DECLINED', 20),
  ])
  await append(stuck(40, {}, 'later'))
  t.same(await making.makeQuarters('9901', nextQuarter), [], 'what was made is not made again')
  t.same((await figuresOf(shown, '9901', [quarter])).get(quarter), figures)
  t.same(await quartersMade(shown, '9901'), [quarter])
  t.equal(await keepFigures(db, '9901', quarter, []), false, 'nor by another process')
})

t.test('the tables take no figure that is too small or exact, and none is changed', async (t) => {
  for (const count of [0, 5, 9, 12])
    await t.rejects(keepFigures(db, '9901', '2026-Q1', [{ path: [], rest: false, count }]), { code: '23514' })
  t.same(await quartersMade(db, '9901'), [quarter], 'and nothing is left of it')
  const changes = ['UPDATE stuck_figures SET count = 20', 'DELETE FROM stuck_quarters', 'TRUNCATE stuck_figures']
  for (const change of changes)
    await t.rejects(
      owner.transaction().execute(async (trx) => {
        await sql`SELECT set_config('deelpoort.municipality', '9901', true)`.execute(trx)
        await sql.raw(change).execute(trx)
      }),
      { code: '23001' },
      change,
    )
})

t.test('counts a day are of a controller, add up to the log, and are counted once', async (t) => {
  const asked = { municipality: '9901', controller, from: '2026-01-01', by: 'month' } as const
  t.equal(await countedUntil(shown, '9901'), null, 'nothing was counted yet')
  t.same(await Promise.all([making.catchUp('9901'), making.catchUp('9901')]), [true, true], 'by two at once')
  await making.make('9901', today)
  t.match(await countedUntil(shown, '9901'), { behind: false })
  const seen = await dayCounts(shown, asked)
  const { rows } = await sql<{ entries: number }>`SELECT count(*)::int AS entries FROM log_records
    WHERE controllers @> ARRAY[${controller}] AND type IN ('decision', 'release', 'source-refused')`.execute(owner)
  t.equal(
    seen.reduce((sum, { count }) => sum + count, 0),
    rows[0]?.entries,
  )
  const sealed = seen.find(({ cause }) => cause === 'SEALED')
  t.match(sealed, { count: 12, outcome: 'deny', type: 'decision' }, 'an officer sees every code of his own entries')
  t.notOk(seen.some(({ type }) => type === 'advice'))
  await append(stuck(2, {}, 'more'))
  t.match(await countedUntil(shown, '9901'), { behind: true })
  await making.catchUp('9901')
  const before = seen.reduce((sum, { count }) => sum + count, 0)
  t.equal(
    (await dayCounts(shown, asked)).reduce((sum, { count }) => sum + count, 0),
    before + 2,
  )
  const other = await dayCounts(shown, { ...asked, controller: '00000099000000000001' })
  t.same(other, [], 'who is no controller has no count')
  await dayCounting(db).forget('9901', '2099-01-01')
  t.same(await dayCounts(shown, asked), [], 'and they are let go of')
})

t.test('no cause tells of a lane or of what only an officer may know', async (t) => {
  for (const [code, { audience }] of Object.entries(tables.vocabulary.reasons)) {
    const cause = publicCause(tables, code)
    const its = tables.vocabulary.reasons[cause]
    t.ok(
      its?.audience.some((group) => !['lane', 'officer', 'danger-recorder'].includes(group)),
      `${code} is counted as ${cause}`,
    )
    if (audience.includes('all')) t.equal(cause, code)
  }
  t.equal(publicCause(tables, 'SEALED'), 'PERSON_NOT_FOUND')
  t.equal(publicCause(tables, 'HARM_TO_SUBJECT'), 'NOT_NOW')
  t.equal(publicCause(tables, 'NEVER_HEARD_OF'), 'NOT_NOW')
})

t.test('quarters', async (t) => {
  t.equal(quarterOf('2026-01-01'), '2026-Q1')
  t.equal(quarterOf('2026-12-31'), '2026-Q4')
  t.equal(quarterAfter('2026-Q4'), '2027-Q1')
  t.equal(quarterAfter('2026-Q1', -5), '2024-Q4')
  t.equal(firstDayOf('2026-Q3'), '2026-07-01')
  t.same(quartersOf(2026), ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])
  t.equal(quarterIn('2026-Q3'), '2026-Q3')
  for (const odd of ['2026-Q5', '2026-q1', "2026-Q1'", 3, null, '1999-Q1']) t.equal(quarterIn(odd), null)
})
