import t from 'tap'
import { entryTypes } from '../../src/audit/entry.ts'
import { retainUntil } from '../../src/exchange/retaining.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables } = loadPolicies('policies').of('9901')
const until = (type: (typeof entryTypes)[number], categories: readonly string[], purpose?: string) =>
  retainUntil(tables, type, categories, '2026-11-26', purpose)

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
