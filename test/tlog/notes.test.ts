import t, { type Test } from 'tap'
import { checkpointText, openCheckpoint, parseCheckpoint, signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { Malformed } from '../../src/tlog/malformed.ts'
import { noteText, parseNote, signatureLine } from '../../src/tlog/note.ts'
import { parseVkey, signerOf, timeOfCosignature, verifiedBy } from '../../src/tlog/note-key.ts'

const log = signerOf('example.com/log42', 'ed25519', Buffer.alloc(32, 1))
const other = signerOf('example.com/other', 'ed25519', Buffer.alloc(32, 2))
const witness = signerOf('witness.example', 'cosignature', Buffer.alloc(32, 3))
const state = { size: 20_852_163, root: leafHash(Buffer.from('x')) }
const signed = signCheckpoint(log, state)
const refused = (t: Test, input: Uint8Array | string, words: RegExp) =>
  t.throws(() => parseNote(input), { name: 'Malformed', message: words })

t.test('a note that others signed verifies: the example of the package that first had the format', async (t) => {
  const key = parseVkey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
  const note = parseNote(
    'If you think cryptography is the answer to your problem,\nthen you don\u0027t know what your problem is.\n\n' +
      '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
  )
  t.equal(verifiedBy(note, [key]).length, 1)
  t.equal(parseVkey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8').id, '033de0ae')
})

t.test('what is signed parses back, byte for byte, and verifies with the text of the key alone', async (t) => {
  const opened = openCheckpoint(signed, [parseVkey(log.vkey)])
  t.match(opened, { origin: 'example.com/log42', ...state, extensions: [] })
  t.equal(noteText(opened.note), signed)
  t.equal(noteText(parseNote(Buffer.from(signed))), signed)
})

t.test('every flipped bit of a checkpoint is found', async (t) => {
  const bytes = Buffer.from(signed)
  let found = 0
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const copy = Buffer.from(bytes)
    copy[bit >> 3]! ^= 1 << (bit & 7)
    try {
      openCheckpoint(copy, [log])
    } catch (error) {
      if (error instanceof Malformed) found += 1
    }
  }
  t.equal(found, bytes.length * 8)
})

t.test('a note of another form is none', async (t) => {
  const line = signatureLine(log.signs('text\n'))
  refused(t, '', /no blank line/)
  refused(t, 'text\n', /no blank line/)
  refused(t, 'text\n\n', /no signature line/)
  refused(t, `\n\n${line}`, /no signature line/)
  refused(t, `text\n\n${line.slice(0, -1)}`, /no signature line/)
  refused(t, `text\n\n${line}more\n`, /signature line is not/)
  refused(t, `text\n\n${line} `, /no signature line/)
  refused(t, `text\n\n- example.com/log42 AAAAAAAA\n`, /signature line is not/)
  refused(t, `text\n\n\u2014 a+b AAAAAAAA\n`, /signature line is not/)
  refused(t, `text\n\n\u2014 a\u00a0b AAAAAAAA\n`, /signature line is not/)
  refused(t, `text\n\n\u2014 a AAAA\n`, /too short/)
  refused(t, `text\n\n\u2014 a AAAAAAB=\n`, /not base64/)
  refused(t, `text\n\n\u2014 a AAAAAAA\n`, /not base64/)
  for (const control of ['\0', '\t', '\r', '\u001b', '\u001f'])
    refused(t, `te${control}xt\n\n${line}`, /control character/)
  refused(t, Buffer.concat([Buffer.of(0xff), Buffer.from(`text\n\n${line}`)]), /not UTF-8/)
  refused(t, `${'x'.repeat(1_000_001)}\n\n${line}`, /too long/)
  t.equal(parseNote(`te\n\nxt\n\n${line}`).text, 'te\n\nxt\n', 'the last blank line counts')
})

t.test('sixteen signatures and more are taken, unknown ones ignored, in any order', async (t) => {
  const strangers = Array.from({ length: 40 }, (_, at) =>
    signerOf(`stranger.example/${at}`, 'ed25519', Buffer.alloc(32, at + 9)),
  )
  const text = checkpointText({ origin: log.name, ...state })
  const note = parseNote(noteText({ text, signatures: [...strangers, log, other].map((key) => key.signs(text)) }))
  t.equal(note.signatures.length, 42)
  t.strictSame(
    verifiedBy(note, [log]).map(({ name }) => name),
    [log.name],
  )
  t.throws(() => verifiedBy(note, [witness]), /no known key/)
  t.throws(() => verifiedBy(note, []), /no known key/)
  const many = { text, signatures: Array.from({ length: 101 }, () => log.signs(text)) }
  refused(t, noteText(many), /too many/)
})

t.test('a known key that did not sign spoils the note; one of its name or id alone is a stranger', async (t) => {
  const text = 'text\n'
  const good = log.signs(text)
  const spoilt = { text, signatures: [good, { ...good, bytes: Buffer.from(good.bytes).fill(0, 0, 1) }] }
  t.throws(() => verifiedBy(spoilt, [log]), /does not verify/)
  const sameName = signerOf(log.name, 'ed25519', Buffer.alloc(32, 77))
  t.equal(verifiedBy({ text, signatures: [sameName.signs(text), good] }, [log]).length, 1)
  t.equal(verifiedBy({ text, signatures: [{ ...good, name: 'else' }, good] }, [log]).length, 1)
  t.throws(
    () => verifiedBy({ text, signatures: [{ ...good, bytes: good.bytes.subarray(1) }] }, [log]),
    /does not verify/,
  )
})

t.test('the text of a key: only its own id, a known kind, a whole key', async (t) => {
  t.equal(parseVkey(witness.vkey).kind, 'cosignature')
  const [name, id, base64] = log.vkey.split('+') as [string, string, string]
  const wrong = [
    name,
    `${name}+${id}`,
    `${name}+00000000+${base64}`,
    `${name}+${id}+${base64.slice(4)}`,
    ` ${log.vkey}`,
    `${log.vkey}\n`,
  ]
  for (const text of [...wrong, `${name}+${id.toUpperCase()}+${base64}`, `+${id}+${base64}`])
    t.throws(() => parseVkey(text), { name: 'Malformed' }, text)
  const kind2 = Buffer.concat([Buffer.of(2), Buffer.alloc(32)]).toString('base64')
  t.throws(() => parseVkey(`${name}+${id}+${kind2}`), /no kind/)
  t.throws(() => signerOf('a b', 'ed25519', Buffer.alloc(32)), /cannot be that of a key/)
})

t.test('a checkpoint is strict', async (t) => {
  const parse = (text: string) => parseCheckpoint({ text, signatures: [] })
  const root = state.root.toString('base64')
  t.equal(parse(`o\n0\n${root}\n`).size, 0)
  t.strictSame(parse(`o\n7\n${root}\nmore\n`).extensions, ['more'])
  for (const size of ['', '00', '07', '+7', '-1', '7 ', ' 7', '1e3', '0x7', '9007199254740992', '18446744073709551616'])
    t.throws(() => parse(`o\n${size}\n${root}\n`), /no decimal number/, size)
  t.throws(() => parse(`\n7\n${root}\n`), /no origin/)
  t.throws(() => parse('o\n7\n'), /not base64/)
  t.throws(() => parse(`o\n7\n${root.slice(0, -1)}\n`), /not base64/)
  t.throws(() => parse(`o\n7\n${Buffer.alloc(31).toString('base64')}\n`), /not a hash/)
  t.throws(() => parse(`o\n7\n${root}\n\n`), /empty line/)
})

t.test('only the key of its own origin makes a checkpoint, and no cosignature stands in for it', async (t) => {
  const text = checkpointText({ origin: log.name, ...state })
  const by = (keys: readonly (typeof log)[]) => noteText({ text, signatures: keys.map((key) => key.signs(text, 5)) })
  t.throws(() => openCheckpoint(by([other]), [log, other]), /no known key/)
  const cosigner = signerOf(log.name, 'cosignature', Buffer.alloc(32, 1))
  t.throws(() => openCheckpoint(by([cosigner]), [log, cosigner]), /no known key/)
  t.equal(openCheckpoint(by([witness, log]), [log]).size, state.size)
})

t.test('a cosignature signs its own moment with the text', async (t) => {
  const text = checkpointText({ origin: log.name, ...state })
  const signature = witness.signs(text, 1_679_315_147)
  t.equal(timeOfCosignature(signature), 1_679_315_147)
  t.ok(parseVkey(witness.vkey).verifies(text, signature.bytes))
  const later = Buffer.from(signature.bytes)
  later[7]! ^= 1
  t.notOk(witness.verifies(text, later), 'another moment')
  t.notOk(witness.verifies(`${text}more\n`, signature.bytes))
  t.notOk(witness.verifies(text, signature.bytes.subarray(8)))
  t.notOk(
    signerOf(witness.name, 'ed25519', Buffer.alloc(32, 3)).verifies(text, signature.bytes.subarray(8)),
    'of another kind',
  )
})
