import t from 'tap'
import { entryReader } from '../../src/audit/entry-store.ts'
import { openLog } from '../../src/audit/log.ts'
import { openingRoom } from '../../src/audit/opening-room.ts'
import { countsRoom } from '../../src/audit/views/counts-room.ts'
import { CountSearch } from '../../src/audit/views/counts-schema.ts'
import { countsOfOthers } from '../../src/audit/views/counts-store.ts'
import { readAdminLine } from '../../src/commands/admin-line.ts'
import { endExport, recordJointOfficer } from '../../src/commands/log-readers.ts'
import { exportCursors } from '../../src/audit/otlp/export-cursor-store.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker, source } from '../helpers/entries.ts'
import { caller, callBy } from '../helpers/persons-room.ts'
import { operator } from '../helpers/register-room.ts'

const controller = '00000099000000009901'
const { owner, app: db } = await testDatabase(t)
await addMunicipalities(owner, '9901')
const log = openLog({ db })
t.teardown(() => log.close())
const reader = entryReader(db)
const append = (entries: Parameters<typeof log.append>[0]['entries']) => log.append({ entries, stands: [] })
const times = (n: number, more: Parameters<typeof anEntry>[0]) => Array.from({ length: n }, () => anEntry(more))
const month = new Date().toISOString().slice(0, 7)
const inTwoMonths = new Date(Date.now() + 62 * 86_400_000).toISOString()

await append(times(12, {}))
await append(times(3, { type: 'release', outcome: 'permit' }))
await append(times(20, { confidential: { revealReviewAt: '2026-12-01T00:00:00Z' } }))
await append(times(20, { controllers: [asker, source, controller] }))
await append(times(11, { type: 'advice', controllers: [asker] }))

const counts = countsRoom({ log, counts: (asked) => countsOfOthers(db, asked), retain: () => '2031-01-01' })
const call = (at: string) => {
  const made = callBy(caller(controller, { kind: 'municipality-controller' }), 'audit-events.count')
  return { ...made, moment: { at, localDate: at.slice(0, 10) } }
}
const mine = async () => (await reader.page({ municipality: '9901', controller }, 200, null)).entries

t.test(
  'what two partners exchange reaches the officer as a number of a month that is over, small ones not at all',
  async (t) => {
    const asked = { municipality: '9901', from: month, until: month }
    t.same(await counts(call(inTwoMonths), asked), {
      fewerThan: 10,
      items: [{ month, decisions: 12, releases: null }],
    })
    const [look] = await mine()
    t.match(look!.record, { type: 'log-viewed', details: { counts: { from: month, until: month } } }, 'recorded')
    const earlier = await counts(call(inTwoMonths), { ...asked, from: '2026-01', until: '2026-02' })
    t.same(earlier.items, [
      { month: '2026-01', decisions: null, releases: null },
      { month: '2026-02', decisions: null, releases: null },
    ])
    await t.rejects(
      counts(call(new Date().toISOString()), asked),
      { code: 'invalid-input' },
      'not of a month under way',
    )
    await t.rejects(counts(call(inTwoMonths), { ...asked, from: '2020-01' }), { code: 'invalid-input' })
    await t.rejects(counts(call(inTwoMonths), { ...asked, municipality: '0000' }), { code: 'not-found' })
    t.notOk(CountSearch.safeParse({ from: '2026-02', until: '2026-01' }).success)
  },
)

t.test('unless the agreements of both name a joint officer, from their day, and never advice', async (t) => {
  const between = async () =>
    (await mine()).filter(({ record }) => !(record['controllers'] as string[]).includes(controller))
  const joint = {
    ...{ municipality: '9901', officer: controller, decisionReference: 'B-2026-9' },
    ...{ from: '2026-01-01', until: null },
  }
  const parts = { db, record: log.appendIn }
  t.equal((await between()).length, 0)
  await recordJointOfficer(parts, operator(), { ...joint, organisation: asker })
  t.equal((await between()).length, 0, 'one of the two is not enough')
  await recordJointOfficer(parts, operator(), { ...joint, organisation: source, until: '2026-11-21' })
  t.equal((await between()).length, 0, 'nor an agreement that ended before')
  await recordJointOfficer(parts, operator(), { ...joint, organisation: source, from: '2026-11-22' })
  const seen = await between()
  t.equal(seen.length, 35)
  t.notOk(seen.some(({ record }) => record['type'] === 'advice'))
  const open = openingRoom({ reader, log, retain: () => '2031-01-01' })
  const opened = (id: unknown) => open(call(new Date().toISOString()), String(id))
  await t.rejects(opened(seen[0]!.record['id']), { code: 'not-found' }, 'he reads it and cannot take it out')
  const own = (await mine()).find(({ record }) => (record['controllers'] as string[]).includes(controller))
  t.match(await opened(own!.record['id']), { salt: /^[0-9a-f]{64}$/ })
  await t.rejects(recordJointOfficer(parts, operator(), { ...joint, organisation: asker }), { code: 'conflict' })
  const { items } = await counts(call(inTwoMonths), { municipality: '9901', from: month, until: month })
  t.same(items, [{ month, decisions: null, releases: null }], 'what he reads is counted no more')
})

t.test('an export that no settings name any more is ended, and recorded', async (t) => {
  const cursors = exportCursors(db)
  await cursors.ensure({ municipality: '9901', name: 'oud' })
  t.equal(await cursors.exportedUntil('9901'), '0')
  const parts = { db, record: log.appendIn }
  await endExport(parts, operator(), { municipality: '9901', name: 'oud' })
  t.equal(await cursors.exportedUntil('9901'), null)
  await t.rejects(endExport(parts, operator(), { municipality: '9901', name: 'oud' }), { code: 'not-found' })
  const [last] = (await reader.page({ municipality: '0000', controller: '0000' }, 1, null)).entries
  t.match(last!.record, { type: 'administrator-action', details: { change: 'export-ended', export: 'oud' } })
})

t.test('their command lines', async (t) => {
  const line = `log joint-officer ${controller} --organisation ${asker} --municipality 9901 --decision B-1 --until 2027-01-01`
  t.match(readAdminLine(line.split(' '), '2026-11-26'), {
    do: 'log-joint-officer',
    joint: { officer: controller, organisation: asker, from: '2026-11-26', until: '2027-01-01' },
  })
  t.same(readAdminLine(['log', 'end-export', 'oud', '--municipality', '9901'], '2026-11-26'), {
    do: 'log-end-export',
    municipality: '9901',
    name: 'oud',
  })
  t.throws(() => readAdminLine(['log', 'end-export', '--municipality', '9901'], '2026-11-26'))
  t.throws(() => readAdminLine(['log', 'gossip', 'x'], '2026-11-26'))
})
