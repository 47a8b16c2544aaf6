import t from 'tap'
import { nothing, pointedAt } from '../../src/sources/json-pointer.ts'
import { type CategoryMapping, mapped, type SourceMapping } from '../../src/sources/mapping.ts'

t.test('a JSON Pointer finds own members and list entries, and nothing else', async (t) => {
  const value = { a: [{ 'b/c': 1, 'd~e': null, '': 2 }], ä: false }
  const found: [string, unknown][] = [
    ['', value],
    ['/a/0/b~1c', 1],
    ['/a/0/d~0e', null],
    ['/a/0/', 2],
    ['/ä', false],
    ['/a/1', nothing],
    ['/a/00', nothing],
    ['/a/-', nothing],
    ['/a/length', nothing],
    ['/toString', nothing],
    ['/__proto__', nothing],
    ['/ä/b', nothing],
    ['/a/0/b~1c/x', nothing],
  ]
  for (const [pointer, expected] of found) t.equal(pointedAt(value, pointer), expected, pointer)
})

const way = (more: Partial<CategoryMapping> = {}): CategoryMapping => ({
  records: '/hulp',
  recordedAt: '/van',
  retainUntil: { yearsAfterLastChange: 20 },
  origin: { is: 'observed' },
  fields: { provision: '/naam', provider: { is: 'Jeugdhulp Voorbeeld' } },
  ...more,
})

const read = (answer: unknown, more: Partial<CategoryMapping> = {}, rest: Partial<SourceMapping> = {}) =>
  mapped(answer, { categories: { 'youth-help': way(more) }, ...rest }, { bsn: '012345678' })

t.test('a record becomes an item: days are their beginning, terms are counted, constants stand', async (t) => {
  t.same(read({ hulp: [{ van: '2024-02-29', naam: 'Begeleiding', notitie: 'x', meer: [1, { a: 2 }] }] }), {
    body: {
      person: undefined,
      items: [
        {
          category: 'youth-help',
          recordedAt: '2024-02-29T00:00:00Z',
          lastChangedAt: '2024-02-29T00:00:00Z',
          retainUntil: '2044-02-29',
          origin: 'observed',
          values: [{ provision: 'Begeleiding', provider: 'Jeugdhulp Voorbeeld' }],
        },
      ],
    },
    unread: 3,
  })
})

const itemIn = (result: ReturnType<typeof mapped>) =>
  (result?.body as { items: readonly Readonly<Record<string, unknown>>[] }).items[0]

t.test('a term that ends on 29 February of another year ends a day later', async (t) => {
  const item = itemIn(read({ hulp: { van: '2024-02-29T10:00:00Z' } }, { retainUntil: { yearsAfterLastChange: 15 } }))
  t.match(item, { retainUntil: '2039-03-01', recordedAt: '2024-02-29T10:00:00Z' })
})

t.test('what is not there is absent, and what is no record is no answer', async (t) => {
  for (const answer of [{}, { hulp: null }, { hulp: [] }, []])
    t.match(read(answer), { body: { items: { length: 0 } } }, JSON.stringify(answer))
  t.same(itemIn(read({ hulp: {} }))?.['values'], [{ provider: 'Jeugdhulp Voorbeeld' }])
  for (const answer of [null, 'x', 7, { hulp: 'x' }, { hulp: 0 }, { hulp: [[]] }, { hulp: [null] }, { hulp: [{}, 1] }])
    t.equal(read(answer), null, JSON.stringify(answer))
})

t.test('whom it is about is read as it was asked', async (t) => {
  const person = (answer: unknown) =>
    (read(answer, {}, { person: '/wie' })?.body as { readonly person: unknown }).person
  t.same(person({ wie: 12345678 }), { bsn: '012345678' })
  t.same(person({ wie: '12345678' }), { bsn: '012345678' })
  t.same(person({}), { bsn: '000000000' }, 'who is not named is nobody')
  const mapping = { person: '/wie', categories: { 'youth-help': way() } }
  t.match(mapped({ wie: 'LL-1' }, mapping, { reference: 'LL-1' }), { body: { person: { reference: 'LL-1' } } })
})

t.test('an answer of any depth is read', async (t) => {
  const deep = JSON.parse(`{"hulp":${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}}`) as unknown
  t.equal(read(deep)?.unread, 1)
  const deeper: unknown = JSON.parse(`{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  t.match(read(deeper), { unread: 1 })
})
