import t from 'tap'
import { entryTypes } from '../../src/audit/entry.ts'
import { retainUntil, type Went } from '../../src/exchange/retaining.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables } = loadPolicies('policies').of('9901')
const until = (type: (typeof entryTypes)[number], categories: readonly string[], purpose?: string, went?: Went) =>
  retainUntil(tables, type, categories, '2026-11-26', purpose, went)

t.test('every type of entry has a term with its law, and no term is for a type that is not', async (t) => {
  const listed = tables.retention!.events.flatMap(({ entries }) => entries)
  t.same(
    entryTypes.filter((type) => !listed.includes(type)),
    [],
  )
  t.same(
    listed.filter((type) => !entryTypes.some((known) => known === type)),
    [],
  )
  for (const { id, law } of tables.retention!.events) t.ok(law.length > 0, id)
})

t.test('a release is kept as long as the longest term of what went', async (t) => {
  t.equal(until('release', ['wmo-support']), '2041-11-26')
  t.equal(until('release', ['plan', 'health']), '2046-11-26')
})

t.test('a refusal is kept two years, in a lane of Veilig Thuis as long as its file', async (t) => {
  t.equal(until('decision', [], 'coordinated-approach'), '2028-11-26')
  t.equal(until('decision', [], 'veilig-thuis-report'), '2046-11-26')
})

t.test('what was released is kept as long as the file it came from: the longest of two laws', async (t) => {
  const of = (sourceKind: string, keptUntil: string | null = null) =>
    until('release', ['involvement'], 'coordinated-approach', { sourceKind, keptUntil })
  t.equal(of('municipality-wmo'), '2041-11-26', 'fifteen years of Wmo')
  t.equal(of('general-practice'), '2046-11-26', 'twenty of a medical file')
  t.equal(of('benefits-agency'), '2041-11-26', 'seven years of a payer shorten nothing')
  t.equal(of('municipality-debt'), '2041-11-26', 'no fixed term')
  t.equal(of('municipality-wmo', '2050-01-01'), '2050-01-01', 'the source keeps it longer')
  t.equal(of('municipality-wmo', '2030-01-01'), '2041-11-26', 'or shorter')
  t.equal(
    until('decision', [], 'coordinated-approach', { sourceKind: 'general-practice', keptUntil: '2050-01-01' }),
    '2028-11-26',
  )
  const years = (max: number | null) => {
    const events = [{ id: 'R', entries: ['release'], categories: [], purposes: [], min: 2, max, law: ['x'] }]
    const short = { ...tables, retention: { ...tables.retention!, events } }
    return retainUntil(short, 'release', [], '2024-02-29', null, { sourceKind: 'hospital', keptUntil: '2060-01-01' })
  }
  t.equal(years(null), '2060-01-01')
  t.equal(years(4), '2028-03-01', 'and never longer than the longest term')
})
