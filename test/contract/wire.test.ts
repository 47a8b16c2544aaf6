import { randomBytes } from 'node:crypto'
import t from 'tap'
import { accepts } from '../../src/http/accept.ts'
import { cursors, nextLink } from '../../src/http/cursor.ts'
import { parseIdempotencyKey } from '../../src/http/idempotency-key.ts'
import { languageOf } from '../../src/http/language.ts'
import { momentOf } from '../../src/http/moment.ts'
import { traceOf } from '../../src/http/trace.ts'
import { Instant, Oin } from '../../src/http/wire.ts'
import { PersonRef } from '../../src/http/wire-person.ts'

t.test('an OIN has a known prefix and twenty positions', async (t) => {
  for (const good of ['00000099000000001000', '00000003123456780000', '00000001123456789000', '00000010A1B2C3D40000'])
    t.ok(Oin.safeParse(good).success, good)
  for (const bad of [
    '00000005123456789000',
    '0000000112345678900',
    '000000011234567890000',
    '00000001 23456789000',
    '11111111123456789000',
  ])
    t.notOk(Oin.safeParse(bad).success, bad)
})

t.test('a moment needs an offset and becomes UTC', async (t) => {
  t.equal(Instant.parse('2026-11-20T13:05:00+01:00'), '2026-11-20T12:05:00.000Z')
  t.equal(Instant.parse('2026-11-20T13:05:00Z'), '2026-11-20T13:05:00.000Z')
  for (const bad of [
    '2026-11-20T13:05:00',
    '2026-11-20',
    '2026-02-30T00:00:00Z',
    '2026-11-20T13:05:00-00:00',
    '2026-11-20t13:05:00z',
    '2026-11-20T24:00:00Z',
  ])
    t.notOk(Instant.safeParse(bad).success, bad)
})

t.test('a person is said in exactly one way', async (t) => {
  t.ok(PersonRef.safeParse({ personId: '9901-1' }).success)
  t.notOk(PersonRef.safeParse({}).success)
  t.notOk(PersonRef.safeParse({ personId: '9901-1', bsn: '999990019' }).success)
})

t.test('a cursor opens for the same organisation and question only, and shows nothing', async (t) => {
  const old = randomBytes(32)
  const box = cursors([randomBytes(32), old])
  const position = { after: '9901-secret' }
  const sealed = box.seal('oin-1', { status: 'open', on: [1, 2] }, position)
  t.strictSame(
    box.open('oin-1', { on: [1, 2], status: 'open' }, sealed),
    position,
    'the order of keys is no difference',
  )
  t.equal(box.open('oin-1', {}, undefined), null)
  t.notMatch(Buffer.from(sealed, 'base64url').toString('latin1'), /secret/)
  t.throws(() => box.open('oin-2', { status: 'open', on: [1, 2] }, sealed), { code: 'invalid-input' })
  t.throws(() => box.open('oin-1', { status: 'closed', on: [1, 2] }, sealed), { code: 'invalid-input' })
  t.throws(() => box.open('oin-1', { status: 'open', on: [2, 1] }, sealed), { code: 'invalid-input' })
  for (let at = 0; at < sealed.length; at += 7) {
    const changed = sealed.slice(0, at) + (sealed.charAt(at) === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    t.throws(() => box.open('oin-1', { status: 'open', on: [1, 2] }, changed), { code: 'invalid-input' })
  }
  t.equal(
    cursors([old]).seal('a', {}, 1).length > 0 && box.open('a', {}, cursors([old]).seal('a', {}, 1)),
    1,
    'a rotated key still opens',
  )
  t.equal(nextLink('/v1/cases', 'abc', 10), '</v1/cases?cursor=abc&limit=10>; rel="next"')
  t.equal(nextLink('/v1/cases', null, 10), null)
})

t.test('an Idempotency-Key is a quoted string or a bare token of 8 to 128 characters', async (t) => {
  t.equal(parseIdempotencyKey('"8e03978e-40d5-43dd-bc93-6894a57f9324"'), '8e03978e-40d5-43dd-bc93-6894a57f9324')
  t.equal(parseIdempotencyKey('8e03978e-40d5-43dd-bc93-6894a57f9324'), '8e03978e-40d5-43dd-bc93-6894a57f9324')
  t.equal(parseIdempotencyKey('"a\\"b\\\\cdefgh"'), 'a"b\\cdefgh')
  t.equal(parseIdempotencyKey('x'.repeat(128)), 'x'.repeat(128))
  for (const bad of [
    '',
    'short',
    'x'.repeat(129),
    '"abc',
    '"abcdefgh" ',
    '"abcd efgh"',
    'abcd efgh',
    '"abcdefgh";a=1',
    'abcdéfgh',
    'key-999990019',
  ])
    t.equal(parseIdempotencyKey(bad), null, bad)
})

t.test('a trace context is read by the letter', async (t) => {
  const [trace, span] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
  const parentOf = (traceparent: string) => traceOf({ traceparent }).parentSpanId
  t.equal(parentOf(`00-${trace}-${span}-01`), span)
  t.equal(parentOf(`cc-${trace}-${span}-01-what-comes-later`), span, 'a later version may be longer')
  for (const bad of [
    `00-${trace}-${span}-01-x`,
    `ff-${trace}-${span}-01`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace}-${span}`,
    `00-${trace.toUpperCase()}-${span}-01`,
    '',
  ])
    t.equal(parentOf(bad), null, bad)
  const traceparent = `00-${trace}-${span}-01`
  t.equal(traceOf({ traceparent, tracestate: ['a=1', 'b=2'] }).tracestate, 'a=1,b=2', 'headers sent twice are one')
  t.equal(traceOf({ traceparent, tracestate: 'A=1' }).tracestate, null)
  t.equal(
    traceOf({ traceparent, tracestate: Array.from({ length: 33 }, (_x, at) => `k${at}=1`).join(',') }).tracestate,
    null,
  )
  t.equal(new Set(Array.from({ length: 100 }, () => traceOf({}).traceId)).size, 100)
})

t.test('days are those of Amsterdam, on both sides of summer time', async (t) => {
  const dayOf = (at: string) => momentOf(new Date(at)).localDate
  t.equal(dayOf('2026-01-31T22:59:59Z'), '2026-01-31')
  t.equal(dayOf('2026-01-31T23:00:00Z'), '2026-02-01')
  t.equal(dayOf('2026-07-31T21:59:59Z'), '2026-07-31')
  t.equal(dayOf('2026-07-31T22:00:00Z'), '2026-08-01')
})

t.test('language and media type follow the caller', async (t) => {
  t.equal(languageOf(undefined), 'nl')
  t.equal(languageOf('de, fr'), 'nl')
  t.equal(languageOf('en-GB'), 'en')
  t.equal(languageOf('en;q=0.5, nl'), 'nl')
  t.equal(languageOf('nl;q=0.2, en;q=0.9'), 'en')
  const json = ['application/json']
  for (const good of [undefined, '*/*', 'application/*', 'application/json;q=0.1', 'text/html, application/json'])
    t.ok(accepts(good, json), String(good))
  for (const bad of ['text/html', 'application/json;q=0', 'application/xml, text/*']) t.notOk(accepts(bad, json), bad)
})
