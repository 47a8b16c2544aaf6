import t from 'tap'
import { minimise, type SourceItem } from '../../src/core/minimise.ts'
import { loadPolicies } from '../../src/policy/policies.ts'

const { tables } = loadPolicies('policies').of('9901')

const item = (more: Partial<SourceItem>): SourceItem => ({
  ...{ category: 'plan', recordedAt: '2026-01-01T00:00:00.000Z', lastChangedAt: '2026-01-01T00:00:00.000Z' },
  ...{ retainUntil: '2046-01-01', origin: 'observed', conditions: [], values: [] },
  ...more,
})
const permitted = [{ category: 'plan', fields: ['goal', 'due'] }]

t.test('only permitted fields of permitted categories are kept, the rest is counted', async (t) => {
  const items = [
    item({ values: [{ goal: 'Find work', action: 'not permitted', secretNote: 'x' }, { actor: 'nobody' }] }),
    item({ category: 'health', values: [{ limitations: 'not asked' }] }),
    item({ category: 'no-such-category', values: [{ goal: 'x' }] }),
  ]
  const { kept, dropped } = minimise(tables, items, permitted, '2026-11-22')
  t.same(
    kept.map(({ values }) => values),
    [[{ goal: 'Find work' }]],
  )
  t.same(dropped, { pastRetention: 0, unaskedItems: 2, unaskedFields: 3, unfitValues: 0 })
})

t.test('an item is kept on its last day and dropped the day after', async (t) => {
  const items = [item({ retainUntil: '2026-11-22', values: [{ goal: 'x' }] })]
  t.equal(minimise(tables, items, permitted, '2026-11-22').kept.length, 1)
  t.same(minimise(tables, items, permitted, '2026-11-23').dropped.pastRetention, 1)
})

t.test('what is too long or of another type goes', async (t) => {
  const values = [
    { goal: 'x'.repeat(1001), due: '2026-12-01' },
    { goal: 7 as unknown as string, due: 'tomorrow' },
  ]
  const { kept, dropped } = minimise(tables, [item({ values })], permitted, '2026-11-22')
  t.same(kept[0]?.values, [{ due: '2026-12-01' }])
  t.equal(dropped.unfitValues, 3)
})

t.test('inherited names are nobody’s field', async (t) => {
  const values = [{ constructor: 'x', toString: 'y' } as unknown as Record<string, string>]
  const asked = [{ category: 'plan', fields: ['constructor', 'toString'] }]
  t.same(minimise(tables, [item({ values })], asked, '2026-11-22').kept, [])
})
