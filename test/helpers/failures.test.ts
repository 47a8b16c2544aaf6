import t from 'tap'
import { gatherFailures } from './failures.ts'

const output = `# Subtest: test/a.test.ts
    # Subtest: inner
        ok 1 - fine
        not ok 2 - wrong
          ---
          found: 1
          ...
        
        not ok 3 - later # TODO
        1..3
    not ok 1 - inner # time=1ms
    
    ok 2 - other
not ok 1 - test/a.test.ts # time=2ms
ok 2 - test/b.test.ts
`

t.test('what failed is gathered, with its diagnostics and where it stands, however the output is cut', (t) => {
  const wanted = [
    '        not ok 2 - wrong',
    '          ---',
    '          found: 1',
    '          ...',
    '    not ok 1 - inner # time=1ms',
    'not ok 1 - test/a.test.ts # time=2ms',
  ]
  for (const size of [1, 7, 10_000]) {
    const failures = gatherFailures()
    for (let at = 0; at < output.length; at += size) failures.take(output.slice(at, at + size))
    t.same(failures.told(), wanted)
  }
  t.end()
})

t.test('a long diagnosis is cut, and nothing is told where nothing failed', (t) => {
  const failures = gatherFailures()
  failures.take('ok 1 - a\nok 2 - b # skip why\n')
  t.same(failures.told(), [])
  failures.take(`not ok 3 - c\n${'  x\n'.repeat(100)}ok 4 - d\n`)
  t.equal(failures.told().length, 26)
  t.end()
})
