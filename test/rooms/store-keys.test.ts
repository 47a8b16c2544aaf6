import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { deriveKey, loadKeyRing } from '../../src/store/keys.ts'

const dir = mkdtempSync(join(tmpdir(), 'deelpoort-keys-'))
t.teardown(() => rmSync(dir, { recursive: true }))
const bytes = (fill: number): string => Buffer.alloc(32, fill).toString('base64')

const keyFile = (content: unknown, mode = 0o600): string => {
  const file = join(dir, `${Math.random()}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode })
  chmodSync(file, mode)
  return file
}

t.test('the first key is current, all can be read', async (t) => {
  const ring = loadKeyRing(
    keyFile([
      { id: 'new', key: bytes(2) },
      { id: 'old', key: bytes(1) },
    ]),
  )
  t.equal(ring.current.id, 'new')
  t.same(ring.byId('old')?.bytes, Buffer.alloc(32, 1))
  t.equal(ring.byId('none'), null)
  t.same(
    ring.all.map((key) => key.id),
    ['new', 'old'],
  )
})

t.test('every use and every municipality has a key of its own, always the same', async (t) => {
  const { current } = loadKeyRing(keyFile([{ id: 'a', key: bytes(7) }]))
  const keys = [
    deriveKey(current, 'bsn-lookup', '9901'),
    deriveKey(current, 'bsn-lookup', '9902'),
    deriveKey(current, 'bsn-encryption', '9901'),
  ].map((key) => key.toString('hex'))
  t.equal(new Set(keys).size, 3)
  t.match(keys[0], /^[0-9a-f]{64}$/)
  t.equal(
    keys[0],
    '0dcd3572a74854edf32300aa02c9e5041d202306fd5701b303bc01caf57f7406',
    'a change of this makes every stored look-up unreadable',
  )
})

t.test('a bad key file is refused without a word of what stands in it', async (t) => {
  const bad: readonly [string, RegExp][] = [
    [join(dir, 'nowhere'), /cannot be read \(ENOENT\)/],
    [keyFile('s3cret no json'), /cannot be read \(no JSON\)/],
    [keyFile({}), /is no list/],
    [keyFile([]), /holds no key/],
    [keyFile([{ id: 'a', key: 's3cret' }]), /key a is not 32 bytes/],
    [keyFile([{ id: 's3cret!', key: bytes(1) }]), /an id is 1 to 40/],
    [
      keyFile([
        { id: 'a', key: bytes(1) },
        { id: 'a', key: bytes(2) },
      ]),
      /stands twice/,
    ],
    [keyFile([null]), /an id is/],
  ]
  for (const [file, message] of bad) {
    t.throws(() => loadKeyRing(file), { message })
    t.throws(() => loadKeyRing(file), { message: /^((?!s3cret).)*$/s, cause: undefined })
  }
})

t.test('a key file that others can read is warned of', { skip: process.platform === 'win32' }, async (t) => {
  const heard: string[] = []
  loadKeyRing(keyFile([{ id: 'a', key: bytes(1) }], 0o600), (line) => heard.push(line))
  t.same(heard, [])
  loadKeyRing(keyFile([{ id: 'a', key: bytes(1) }], 0o640), (line) => heard.push(line))
  t.match(heard, [/read by others/])
})
