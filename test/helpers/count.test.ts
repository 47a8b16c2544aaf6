import t from 'tap'
import { countOf } from './count.ts'

t.test('the last totals of the raw output count', async (t) => {
  t.same(countOf('ok 1\n# { total: 5, pass: 5 }\n', 0), { passed: 5, failed: 0, skipped: 0, status: 0 })
  const mixed = '# { total: 1, pass: 1 }\n# { total: 9, pass: 6, fail: 2, skip: 1 }\n# time=1'
  t.same(countOf(mixed, 1), { passed: 6, failed: 2, skipped: 1, status: 1 })
})

t.test('a run that tested nothing, or ended badly, has failed', async (t) => {
  t.match(countOf('', 0), { passed: 0, failed: 1, status: 1 })
  t.match(countOf('# { total: 5, pass: 5 }', 7), { passed: 5, failed: 1, status: 7 })
  t.match(countOf('# { total: 1, skip: 1 }', 0), { passed: 0, failed: 1, status: 1 })
  t.match(countOf('# { total: 2, pass: 1, fail: 1 }', 0), { failed: 1, status: 1 })
})
