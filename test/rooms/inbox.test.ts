import { randomBytes } from 'node:crypto'
import t from 'tap'
import type { Tables } from '../../src/core/tables.ts'
import { messageBox } from '../../src/inbox/message-box.ts'
import { waitingAnswer } from '../../src/inbox/waiting-answer.ts'
import type { Key, KeyRing } from '../../src/store/keys.ts'
import { categories, item, questionTo, secret } from './sources-contract.ts'
import { connectorTo } from './sources-stages.ts'

const keyOf = (id: string): Key => ({ id, bytes: randomBytes(32) })
const ring = (...keys: readonly [Key, ...Key[]]): KeyRing => ({
  current: keys[0],
  all: keys,
  byId: (id) => keys.find((key) => key.id === id) ?? null,
})
const [older, newer] = [keyOf('2026-1'), keyOf('2026-2')]
const place = { municipality: '9901', task: '9901-t', request: '9901-r', kind: 'answer' } as const
const message = { items: [{ text: secret }] }

t.test('a message opens for its own place and key, and for no other', async (t) => {
  const box = messageBox(ring(older))
  const sealed = box.seal(place, message)
  t.equal(sealed.keyId, '2026-1')
  t.same(box.open(place, sealed), message)
  for (const other of [
    { municipality: '9902' },
    { task: '9901-u' },
    { request: '9901-s' },
    { kind: 'question' as const },
  ])
    t.throws(() => box.open({ ...place, ...other }, sealed), { message: 'This message cannot be opened' })
  t.throws(() => messageBox(ring({ ...newer, id: '2026-1' })).open(place, sealed), 'another key of the same name')
  for (let i = 0; i < sealed.bytes.length; i++) {
    const bytes = Buffer.from(sealed.bytes)
    bytes[i]! ^= 1
    t.throws(() => box.open(place, { ...sealed, bytes }), { message: 'This message cannot be opened' })
  }
  t.throws(() => box.open(place, { ...sealed, bytes: sealed.bytes.subarray(0, 40) }))
})

t.test('it is sealed under a key of its own each time', async (t) => {
  const box = messageBox(ring(older))
  const [one, two] = [box.seal(place, message), box.seal(place, message)]
  t.notOk(one.bytes.subarray(0, 60).equals(two.bytes.subarray(0, 60)))
  t.notOk(one.bytes.includes(secret))
  const swapped = Buffer.concat([one.bytes.subarray(0, 60), two.bytes.subarray(60)])
  t.throws(() => box.open(place, { ...one, bytes: swapped }), 'the key of one message opens no other')
})

t.test('after a rotation the new key seals and the former still opens, until it is gone', async (t) => {
  const before = messageBox(ring(older)).seal(place, message)
  const rotated = messageBox(ring(newer, older))
  t.same(rotated.open(place, before), message)
  t.equal(rotated.seal(place, message).keyId, '2026-2')
  t.throws(() => messageBox(ring(newer)).open(place, before), { message: 'This message cannot be opened' })
})

t.test('an answer is checked and cut down to what was asked before it waits', async (t) => {
  const asked = questionTo(connectorTo('')).body
  const tables = { vocabulary: { categories } } as unknown as Tables
  const said = (...items: readonly unknown[]) => waitingAnswer({ items }, asked, tables, '2026-11-22')
  const found = said(
    item({ values: [{ organisation: 'Voorbeeld', since: '2026-05-01', riskScore: 7 }] }),
    item({ category: 'work-notes', values: [{ text: secret }] }),
    item({ retainUntil: '2026-11-21' }),
  )
  t.match(found, {
    kind: 'items',
    items: [{ category: 'involvement', values: [{ organisation: 'Voorbeeld' }] }],
    dropped: { pastRetention: 1, unaskedItems: 1, unknownFields: 2 },
  })
  t.notMatch(JSON.stringify(found), new RegExp(`${secret}|since|riskScore`))
  t.equal(said(item({ values: [{ organisation: 7 }] })), null)
  t.equal(said(item({ values: [{ organisation: 'x'.repeat(21) }] })), null)
  t.equal(waitingAnswer({ person: { bsn: '999990020' }, items: [item()] }, asked, tables, '2026-11-22'), null)
  t.match(waitingAnswer({ person: { bsn: '999990019' }, items: [] }, asked, tables, '2026-11-22'), { items: [] })
})
