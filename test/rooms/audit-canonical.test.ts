import canonicalize from 'canonicalize'
import fc from 'fast-check'
import t from 'tap'
import { canonical, isCanonical } from '../../src/audit/canonical.ts'

t.test('any JSON is written as another maker of RFC 8785 writes it', async (t) => {
  const text = fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0'))
  const { value } = fc.letrec<{ readonly value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(text, fc.nat().map(String)), tie('value')),
    ),
  }))
  fc.assert(
    fc.property(value, (any) => any === undefined || canonical(any) === canonicalize(any)),
    { numRuns: 2000 },
  )
  t.equal(
    canonical({ 10: 1, 9: 2, a: new Date(0), '€': [undefined] }),
    '{"10":1,"9":2,"a":"1970-01-01T00:00:00.000Z","€":[null]}',
  )
})

t.test('what cannot be kept throws, and its message holds none of it', async (t) => {
  const secret = '123456782'
  const wrong = [
    `${secret}\0`,
    { [`${secret}\0`]: 1 },
    `${secret}\ud800`,
    { [`\udc00${secret}`]: 1 },
    [NaN],
    [Infinity],
    [10n],
  ]
  for (const one of [...wrong, undefined, () => secret]) {
    let message = 'nothing was thrown: ' + secret
    try {
      canonical(one)
    } catch (error) {
      message = (error as Error).message
    }
    t.notMatch(message, secret)
  }
})

t.test('no control character stands in it as itself: the writer puts one between two texts', async (t) => {
  const all = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).slice(1)
  t.notMatch(canonical({ [all.join('')]: all }), /[\0-\x1f]/)
})

t.test('a text is of that form, or it is not: each change of it is seen', async (t) => {
  const json = fc.json({ stringUnit: 'binary' }).map((text) => JSON.parse(text) as unknown)
  const kept = (value: unknown): string | null => {
    try {
      return canonical(value)
    } catch {
      return null
    }
  }
  const says = (text: string): boolean => {
    try {
      return isCanonical(text, JSON.parse(text))
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(json, (value) => {
      const text = kept(value)
      return text === null
        ? !says(JSON.stringify(value))
        : says(text) && says(JSON.stringify(value)) === (JSON.stringify(value) === text)
    }),
    { numRuns: 2000 },
  )
  for (const text of ['{"10":1,"9":2}', '{"a":[{"b":"é\\n"}],"b":1e+21}']) t.ok(says(text), text)
  for (const text of [
    '{"9":2,"10":1}',
    '{"b":1,"a":1}',
    '[{"b":1,"a":1}]',
    '{"a":1,"a":1}',
    '{"a": 1}',
    '[1.0]',
    '[-0]',
    '["\\u0041"]',
    '["\\ud800"]',
    '["\\u0000"]',
    '["\\/"]',
  ])
    t.notOk(says(text), text)
})
