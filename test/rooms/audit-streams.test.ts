import t from 'tap'
import type { EntryPage, RecordedEntry } from '../../src/audit/entry-store.ts'
import { csvLine } from '../../src/audit/views/csv.ts'
import { pagesOf } from '../../src/audit/views/pages.ts'
import { stepsOf } from '../../src/audit/views/steps.ts'
import { written } from '../../src/audit/views/written.ts'

const recorded = (index: number, more: object = {}): RecordedEntry => ({
  ...{ log: 'test', index: String(index), recordedAt: '2026-11-22T12:00:00.000Z', leafHash: '00' },
  record: { type: 'decision', trace_id: 'a', span_id: String(index), parent_span_id: 'b', exchangeId: 'x', ...more },
})

t.test('a page is read when the one before it is taken, and no sooner', async (t) => {
  let reads = 0
  const next = async (): Promise<EntryPage> => {
    reads += 1
    return { entries: [recorded(reads)], next: reads < 1000 ? { month: '2026-11-01', index: String(reads) } : null }
  }
  const pages = pagesOf({ next }, { municipality: '9901', controller: 'c' }, null, '1000')
  const rows = async function* () {
    for await (const page of pages) yield* page
  }
  const lines = written(rows(), 'json-lines', [])
  await lines.next()
  await lines.next()
  t.equal(reads, 2)
  await lines.return(undefined)
  t.equal(reads, 2, 'and none after who reads has gone')
})

t.test('what one call appended for several people stays together, over pages too', async (t) => {
  const pages = async function* () {
    yield [recorded(0), recorded(1)]
    yield [recorded(2), recorded(3, { type: 'release' }), recorded(4, { type: 'source-refused' })]
    yield [recorded(5, { parent_span_id: 'c' })]
  }
  const sizes: number[] = []
  for await (const { entries } of stepsOf(pages())) sizes.push(entries.length)
  t.same(sizes, [3, 2, 1])
})

t.test('no cell is a formula, and none breaks its line', async (t) => {
  for (const bad of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|x', '%x'])
    t.match(csvLine([bad]), /^"?'/, JSON.stringify(bad))
  t.equal(
    csvLine(['a,b', 'say "x"', 'two\nlines', 3, true, null, { a: ['='] }]),
    '"a,b","say ""x""","two\nlines",3,true,,"{""a"":[""=""]}"\r\n',
  )
  t.equal(csvLine(['plain text', '2026-11-22T12:00:00Z']), 'plain text,2026-11-22T12:00:00Z\r\n')
})
