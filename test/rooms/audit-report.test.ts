import t from 'tap'
import type { RecordedEntry } from '../../src/audit/entry-store.ts'
import { type ItemTelling, reportItem } from '../../src/audit/report/report-item.ts'
import { type LeftOut, shownOf } from '../../src/audit/report/shown.ts'
import { accessReportFaults } from '../../src/policy/access-report-table.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables, report } = loadPolicies('policies').of('9901')
const table = report!
const team = '00000099000000002000'
const vt = '00000099000000008000'
const gone = '00000099000000007777'

let made = 0
const entry = (more: Readonly<Record<string, unknown>> = {}): RecordedEntry => ({
  ...{ log: 'log-5f0c2a', index: String(++made), recordedAt: '2026-11-22T12:00:00.000Z', leafHash: '00'.repeat(32) },
  record: {
    ...{ id: `9901-${String(made)}`, type: 'decision', at: '2026-11-22T12:00:00.000Z', municipality: '9901' },
    ...{ exchangeId: 'x', actor: { organisation: team, clientId: 'c' }, person: 'p', details: {}, outcome: 'deny' },
    ...{ reasons: [], categories: [], ground: null, policy: null },
    ...more,
  },
})
const leftOut = (more: Partial<LeftOut> = {}): LeftOut => ({
  ...table,
  own: true,
  confidential: (purpose) => purpose === 'secret',
  kindOf: (oin) => ({ [team]: 'local-team-municipal', [vt]: 'veilig-thuis' })[oin] ?? null,
  facts: [],
  factsOfOthers: () => [],
  localDate: (at) => at.slice(0, 10),
  ...more,
})
/** Which of these are shown, by place; and whether anything is held. */
const shown = (all: readonly RecordedEntry[], more: Partial<LeftOut> = {}) => {
  const { ids, held } = shownOf(all, leftOut(more))
  return [all.flatMap(({ record }, n) => (ids.has(String(record['id'])) ? [n] : [])), held]
}
const confidential = { confidential: { revealReviewAt: '2020-01-01T00:00:00Z' } }
const reveal = { type: 'verdict-recorded', outcome: 'reveal', details: { kind: 'reveal' }, ...confidential }

t.test('an exchange is confidential as a whole until a person reveals it, whatever its day', async (t) => {
  const duty = entry({ type: 'obligation-met' })
  t.same(shown([entry(), entry(confidential), duty]), [[], true])
  t.same(shown([entry({ exchangeId: 'y' }), entry(confidential)]), [[0], true])
  t.same(shown([entry({ exchangeId: null, ...confidential })]), [[], true])
  t.same(shown([entry(confidential), entry({ ...reveal, outcome: 'extend' })]), [[], true])
  t.same(shown([entry(confidential), entry({ ...reveal, details: { kind: 'after-check' } })]), [[], true])
  t.same(shown([entry(confidential), entry(reveal), entry()]), [[0, 1, 2], false])
  t.same(
    shown([entry(confidential), entry(reveal), entry(confidential)]),
    [[0, 1], true],
    'what came after it waits anew',
  )
  t.same(shown([entry(confidential), entry({ ...reveal, exchangeId: 'y' })]), [[1], true], 'of another exchange')
})

t.test('a look shows only where something it showed is shown', async (t) => {
  const hidden = entry(confidential)
  const open = entry({ exchangeId: 'y' })
  const look = (...at: readonly RecordedEntry[]) =>
    entry({ type: 'log-viewed', exchangeId: null, details: { entries: at.map(({ record }) => record['id']) } })
  const first = look(hidden)
  t.same(shown([hidden, open, first, look(hidden, open), look(open), look(), look(first)]), [[1, 3, 4, 5], true])
})

t.test('what another asks for the person leaves more out, for good', async (t) => {
  const other = { own: false }
  const all = [
    entry({ exchangeId: 'y' }),
    entry({ purpose: 'secret' }),
    entry({ recipient: vt }),
    entry({ source: gone }),
  ]
  t.same(shown(all), [[0, 1, 2, 3], false])
  t.same(shown(all, other), [[0], false], 'no confidential purpose, no Veilig Thuis, nobody whose kind is not known')
  const fact = (kind: string) => entry({ type: 'person-fact-recorded', exchangeId: null, details: { kind } })
  const facts = ['shelter', 'secret-consultation', 'sealed', 'suspected-harm', 'view-heard'].map(fact)
  t.same(shown(facts), [[0, 1, 4], false])
  t.same(shown(facts, other), [[4], false])
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((day) => entry({ at: `${day}T09:00:00Z` }))
  const secret = { kind: 'secret-consultation', from: '2026-11-21', until: '2026-11-22' }
  t.same(shown(days, { ...other, facts: [secret] }), [[0, 3], false])
  t.same(shown(days, { ...other, facts: [{ ...secret, until: null }] }), [[0], false])
  t.same(shown(days, { facts: [secret] }), [[0, 1, 2, 3], false], 'all of it is his own')
  t.same(shown(days, { factsOfOthers: () => [secret] }), [[0, 3], false], 'nor a child’s in the log of its father')
  t.same(shown([entry({ type: 'withdrawal-recorded' })], other), [[], false])
})

t.test('an export of many people shows where it held something that is shown, and only there', async (t) => {
  const bulk = (more: object = {}, search: object = {}) =>
    entry({
      ...{ type: 'export-made', exchangeId: null, person: null, operation: 'audit-events.export' },
      details: { view: 'entries', after: null, until: String(made + 1), search, ...more },
    })
  const open = entry({ case: 'a', exchangeId: 'y' })
  const hidden = entry({ case: 'b', ...confidential })
  const all = [open, hidden]
  t.same(shown([...all, bulk()]), [[0, 2], true])
  t.same(shown([hidden, bulk()]), [[], true], 'what held only what is closed tells nothing')
  t.same(shown([open, bulk({ after: open.index })]), [[0], false], 'it went on from after it')
  t.same(shown([open, bulk({ until: open.index })]), [[0], false], 'it ended before it')
  t.same(shown([...all, bulk({}, { case: 'b' })]), [[0], true])
  t.same(shown([...all, bulk({}, { case: 'a' })]), [[0, 2], true])
  for (const search of [
    { types: ['release'] },
    { exchangeId: 'z' },
    { organisation: vt },
    { recordedFrom: '2026-11-23T00:00:00Z' },
    { recordedUntil: '2026-11-22T12:00:00Z' },
  ])
    t.same(shown([open, bulk({}, search)]), [[0], false], JSON.stringify(search))
  const look = entry({ type: 'access-refused', exchangeId: null })
  t.same(shown([look, bulk({ view: 'ldv' })]), [[0], false], 'a look is no line')
  t.same(shown([look, bulk({ view: 'adl' })]), [[0, 1], false])
  t.same(shown([entry({ type: 'case-opened', exchangeId: null }), bulk({ view: 'adl' })]), [[0], false])
  const first = bulk()
  t.same(shown([first, bulk()]), [[], false], 'an export is nothing of his by itself')
  const sent = entry({ type: 'export-made', exchangeId: null, person: null, details: { export: 'x', to: 'host' } })
  t.same(shown([open, sent]), [[0, 1], false])
})

const telling = (more: Partial<ItemTelling['may']> = {}): ItemTelling => ({
  language: 'nl',
  may: { recipients: true, functions: true, employees: false, ...more },
  informants: table.informants,
  partyOf: (oin) =>
    oin === team ? { name: 'Team', kind: 'local-team-municipal' } : { name: 'VT', kind: 'veilig-thuis' },
  toldAs: (code) => ({ OK_OTS: 'OK_STATUTORY_POWER', SILENT: null })[code] ?? (code === 'SILENT' ? null : code),
  text: (_fingerprint, code) => `text of ${code}`,
  purpose: (purpose) => purpose,
  category: (category) => category,
})

t.test('where place is told to nobody an item says neither organisation nor municipality', async (t) => {
  const actor = { organisation: team, clientId: 'c', professional: { id: 'medewerker-1', function: 'coach' } }
  const one = entry({ actor, source: team, recipient: team })
  const open = reportItem(one, telling())
  t.match(open, { by: { oin: team }, function: 'coach', employee: null, proof: { entry: /^log-5f0c2a-/ } })
  const masked = reportItem(one, telling({ recipients: false, functions: false }))
  t.match(masked, { by: { oin: null, name: null, kind: null }, function: null, proof: { entry: /^log-5f0c2a-/ } })
  t.notMatch(JSON.stringify(masked), /9901|2000|coach|Team/)
  t.match(reportItem(one, telling({ employees: true })), { employee: 'medewerker-1' })
})

t.test('a code that not everybody may hear is told in general words, once; who told is never named', async (t) => {
  const reasons = ['OK_OTS', 'OK_STATUTORY_POWER', 'SILENT', 'OK_CONSENT'].map((code) => ({
    code,
    row: 'r',
    law: ['a'],
  }))
  t.same(
    reportItem(entry({ reasons }), telling()).reasons.map(({ code, law }) => [code, law.length]),
    [
      ['OK_STATUTORY_POWER', 0],
      ['OK_CONSENT', 1],
    ],
  )
  const reported = reportItem(entry({ purpose: 'veilig-thuis-report', source: team, recipient: vt }), telling())
  t.match(reported, { by: { oin: null }, source: { oin: null }, recipient: { oin: vt } })
})

t.test('the table says what it must: a word that the vocabulary does not know is a fault', async (t) => {
  t.same(accessReportFaults(table, tables), [])
  const without = { ...tables, vocabulary: { ...tables.vocabulary, personFacts: {} } }
  t.ok(accessReportFaults(table, without).includes('access-report.yaml: shelter is no fact of the vocabulary'))
})
