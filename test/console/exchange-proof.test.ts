import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { canonical } from '../../src/audit/canonical.ts'
import { readKey, signedBy, strangers, wordsOfWitnesses } from '../../src/console/exchange/log-key.js'
import { grew, includes, leafHash, leafOf, readCheckpoint, readEvidence } from '../../src/console/exchange/log-proof.js'
import { signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { leafHash as hashOf, nodeHash } from '../../src/tlog/hash.ts'
import { noteText, parseNote } from '../../src/tlog/note.ts'
import { signerOf } from '../../src/tlog/note-key.ts'
import { proofFile } from '../../src/tlog/proof-file.ts'
import { consistencyProof, inclusionProof, rootAt } from '../../src/tlog/proofs.ts'

const folder = new URL('../../../shared/vectors/', import.meta.url)
const skip = existsSync(folder) ? false : 'no ../shared beside this repository'
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T
const bytes = (text: string | null) => new Uint8Array(Buffer.from(text ?? '', 'base64'))

interface Vector {
  readonly name: string
  readonly leafIdx: number
  readonly treeSize: number
  readonly size1: number
  readonly size2: number
  readonly root: string | null
  readonly root1: string | null
  readonly root2: string | null
  readonly leafHash: string | null
  readonly proof: readonly string[] | null
  readonly wantErr: boolean
}

t.test('the walks of the browser pass all Merkle vectors of others', { skip }, async (t) => {
  for (const { name, leafIdx, treeSize, root, leafHash, proof, wantErr } of read<Vector[]>('merkle-inclusion.json')) {
    const tree = { size: treeSize, root: bytes(root) }
    t.equal(await includes(bytes(leafHash), leafIdx, tree, (proof ?? []).map(bytes)), !wantErr, name)
  }
  for (const { name, size1, size2, root1, root2, proof, wantErr } of read<Vector[]>('merkle-consistency.json')) {
    const [earlier, later] = [
      { size: size1, root: bytes(root1) },
      { size: size2, root: bytes(root2) },
    ]
    const empty = size1 === 0
    t.equal(await grew(earlier, later, (proof ?? []).map(bytes)), !wantErr && !empty, name)
  }
})

const leaves = Array.from({ length: 300 }, (_, at) => Buffer.from(`leaf ${at}`))
const hashes = leaves.map(hashOf)
const node = async (height: number, index: number): Promise<Buffer> =>
  height === 0 ? hashes[index]! : nodeHash(await node(height - 1, 2 * index), await node(height - 1, 2 * index + 1))
const treeOf = async (size: number) => ({ size, root: await rootAt(node, size) })

t.test('what our log proves, the browser checks, and nothing else', async (t) => {
  for (const [index, size] of [
    [0, 1],
    [0, 300],
    [255, 256],
    [256, 300],
    [299, 300],
    [6, 7],
  ] as const) {
    const proof = [...(await inclusionProof(node, index, size))]
    const tree = await treeOf(size)
    t.equal(await includes(await leafHash(leaves[index]!), index, tree, proof), true, `${index} of ${size}`)
    t.equal(await includes(await leafHash(Buffer.from('other')), index, tree, proof), false, 'another leaf')
    t.equal(await includes(await leafHash(leaves[index]!), index, { size, root: randomBytes(32) }, proof), false)
    if (size > 1) t.equal(await includes(await leafHash(leaves[index]!), (index + 1) % size, tree, proof), false)
  }
  for (const [from, to] of [
    [1, 2],
    [7, 300],
    [256, 300],
    [300, 300],
    [128, 256],
  ] as const) {
    const proof = [...(await consistencyProof(node, from, to))]
    t.equal(await grew(await treeOf(from), await treeOf(to), proof), true, `${from} to ${to}`)
    t.equal(await grew({ size: from, root: randomBytes(32) }, await treeOf(to), proof), false, 'rewritten before')
    t.equal(await grew(await treeOf(from), { size: to, root: randomBytes(32) }, proof), false, 'rewritten after')
    if (from !== to) t.equal(await grew(await treeOf(to), await treeOf(from), proof), false, 'shorter')
  }
})

const record = canonical({ b: 'é', a: [1, { z: null, y: 'ik' }], v: 1 })
const salt = randomBytes(32)
const digest = createHmac('sha256', salt).update(record).digest('hex')
const leaf = Buffer.from(canonical({ digest, log: 'log-abc', v: 1 }))

t.test('record and salt make the leaf, byte for byte', async (t) => {
  const opening = { record, salt: salt.toString('hex') }
  t.same(Buffer.from(await leafOf(opening, 'log-abc')), leaf)
  t.notSame(Buffer.from(await leafOf({ ...opening, record: record.replace('ik', 'jij') }, 'log-abc')), leaf)
  t.notSame(Buffer.from(await leafOf({ ...opening, salt: randomBytes(32).toString('hex') }, 'log-abc')), leaf)
  t.notSame(Buffer.from(await leafOf(opening, 'log-abd')), leaf)
  await t.rejects(leafOf({ record, salt: 'none' }, 'log-abc'))
})

t.test('the signature is that of the key one knows, under its own origin', async (t) => {
  const key = signerOf('deelpoort.example/log-abc', 'ed25519', randomBytes(32))
  const other = signerOf('deelpoort.example/log-abc', 'ed25519', randomBytes(32))
  const witness = signerOf('witness.example', 'cosignature', randomBytes(32))
  const note = signCheckpoint(key, await treeOf(300))
  const parsed = parseNote(note)
  const cosigned = noteText({ ...parsed, signatures: [...parsed.signatures, witness.signs(parsed.text, 1000)] })
  const checkpoint = readCheckpoint(cosigned)
  t.equal(checkpoint.size, 300)
  t.equal(await signedBy(checkpoint, [key.vkey]), 'ok')
  t.equal(await signedBy(checkpoint, [other.vkey, key.vkey]), 'ok', 'an older key beside it')
  t.equal(await signedBy(checkpoint, [other.vkey]), 'failed', 'another key')
  t.equal(await signedBy(checkpoint, []), 'failed')
  const bent = readCheckpoint(cosigned.replace('\n300\n', '\n301\n'))
  t.equal(await signedBy(bent, [key.vkey]), 'failed', 'another size')
  const elsewhere = { ...checkpoint, origin: 'deelpoort.example/log-other' }
  t.equal(await signedBy(elsewhere, [key.vkey]), 'failed', 'another log')
  t.equal(await readKey(key.vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')), null, 'a slip of the hand is no key')
  t.equal(await readKey('no key'), null)
})

t.test(
  'what witnesses say of a state: who saw it and when, who did not, and whose signature is not right',
  async (t) => {
    const key = signerOf('deelpoort.example/log-abc', 'ed25519', randomBytes(32))
    const witness = signerOf('witness.example', 'cosignature', randomBytes(32))
    const other = signerOf('other.example', 'cosignature', randomBytes(32))
    const parsed = parseNote(signCheckpoint(key, await treeOf(300)))
    const at = (signed: string, ...seconds: number[]) => ({
      ...readCheckpoint(
        noteText({
          ...parsed,
          signatures: [...parsed.signatures, ...seconds.map((each) => witness.signs(signed, each))],
        }),
      ),
    })
    const said = async (state: Parameters<typeof wordsOfWitnesses>[0], ...keys: { readonly vkey: string }[]) =>
      (await wordsOfWitnesses(
        state,
        keys.map(({ vkey }) => vkey),
      ))!.map(({ name, said, at }) => [name, said, at?.getTime() ?? null])
    const seen = at(parsed.text, 1_800_000_060, 1_800_000_000)
    t.same(
      await said(seen, witness, other),
      [
        ['witness.example', 'saw', 1_800_000_000_000],
        ['other.example', 'silent', null],
      ],
      'the first moment of one that signed twice',
    )
    const wrong = [['witness.example', 'wrong', null]]
    t.same(await said(at(parsed.text.replace('300', '299'), 1000), witness), wrong, 'over another state')
    t.same(await said(at(parsed.text, 2 ** 53 - 1), witness), wrong, 'at what is no moment')
    const [own, first] = seen.signatures
    const bent = (byte: number) => {
      const bytes = Uint8Array.from(first!.bytes)
      bytes[byte]! ^= 1
      return { ...seen, signatures: [own!, { ...first!, bytes }] }
    }
    t.same(await said(bent(11), witness), wrong, 'another moment than was signed')
    t.same(await said(bent(75), witness), wrong, 'another signature')
    const both = { ...seen, signatures: [...seen.signatures, ...bent(75).signatures] }
    t.same(await said(both, witness), wrong, 'one that fails spoils those that do not')
    const short = { ...seen, signatures: [{ ...first!, bytes: first!.bytes.subarray(0, 68) }] }
    t.same(await said(short, witness), wrong, 'without its moment')
    t.same(await said(bent(0), witness), [['witness.example', 'silent', null]], 'of a key that is not known')
    t.same(await strangers(bent(0), [witness.vkey]), ['witness.example'], 'which is named')
    t.same(await strangers(seen, [witness.vkey]), [])
    t.same(await strangers(seen, []), ['witness.example'])
    const renamed = signerOf(witness.name, 'ed25519', randomBytes(32))
    t.equal(await readKey(renamed.vkey, 4), null, 'a key of a log is none of a witness')
    t.equal(await readKey(witness.vkey), null, 'nor the other way round')
    t.same(await said(seen, key), [[key.vkey, 'silent', null]], 'the key of the log counts as no witness')
  },
)

t.test('a browser without Ed25519 says that it checked nothing', async (t) => {
  const key = signerOf('deelpoort.example/log-abc', 'ed25519', randomBytes(32))
  const checkpoint = readCheckpoint(signCheckpoint(key, await treeOf(3)))
  const importKey = crypto.subtle.importKey.bind(crypto.subtle)
  Object.defineProperty(crypto.subtle, 'importKey', {
    configurable: true,
    value: () => Promise.reject(new DOMException('', 'NotSupportedError')),
  })
  t.teardown(() => Object.defineProperty(crypto.subtle, 'importKey', { configurable: true, value: importKey }))
  t.equal(await signedBy(checkpoint, [key.vkey]), 'cannot')
  t.equal(await wordsOfWitnesses(checkpoint, []), null)
})

t.test('evidence is read as it is written, and other text is none', async (t) => {
  const key = signerOf('deelpoort.example/log-abc', 'ed25519', randomBytes(32))
  const proof = await inclusionProof(node, 5, 300)
  const checkpoint = signCheckpoint(key, await treeOf(300))
  const text = proofFile({ extra: leaf, index: 5, proof, checkpoint })
  const found = readEvidence(text)
  t.same([Buffer.from(found.leaf!), found.index, found.proof.length], [leaf, 5, proof.length])
  t.equal(readEvidence(proofFile({ extra: null, index: 5, proof, checkpoint })).leaf, null)
  for (const wrong of ['', text.replace('@v1', '@v2'), text.replace('index 5', 'index 05'), text.replace('\n\n', '\n')])
    t.throws(() => readEvidence(wrong))
})
