import fc from 'fast-check'
import t from 'tap'
import { entriesIn, entryTile } from '../../src/tlog/entry-tile.ts'
import { growthFile, parseGrowthFile } from '../../src/tlog/growth-file.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { parseProofFile, proofFile } from '../../src/tlog/proof-file.ts'
import { hashesAt, tileOfPath, tilePath, widthIn } from '../../src/tlog/tile.ts'

const hash = leafHash(Buffer.from('x'))
const base64 = hash.toString('base64')

t.test('paths of tiles are those of the standard', async (t) => {
  const paths = {
    'tile/0/x001/x234/067': { level: 0, index: 1_234_067, width: 256 },
    'tile/0/000': { level: 0, index: 0, width: 256 },
    'tile/3/999.p/255': { level: 3, index: 999, width: 255 },
    'tile/63/x001/000.p/1': { level: 63, index: 1000, width: 1 },
    'tile/entries/x273/112.p/163': { level: 'entries', index: 273_112, width: 163 },
  } as const
  for (const [path, tile] of Object.entries(paths)) {
    t.equal(tilePath(tile), path)
    t.strictSame(tileOfPath(path), tile)
  }
})

t.test('any other spelling names no tile', async (t) => {
  const wrong = [
    '',
    'tile',
    'tile/0',
    'tile/0/',
    'tile/0/0',
    'tile/0/00',
    'tile/0/0000',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
  ]
  const more = [
    'tile/0/x000/000',
    'tile/0/x001',
    'tile/0/001/000',
    'tile/0/x001/x000',
    'tile/0/000.p',
    'tile/0/000.p/',
    'tile/0/000.p/0',
  ]
  const last = [
    'tile/0/000.p/256',
    'tile/0/000.p/257',
    'tile/0/000.p/01',
    'tile/0/000/',
    '/tile/0/000',
    'tile/0/000\n',
    'tile/data/000',
  ]
  for (const path of [...wrong, ...more, ...last, `tile/0/${'x999/'.repeat(5)}999`, 'tile/entries/000.p/1/2'])
    t.equal(tileOfPath(path), null, path)
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 1, max: 256 }), (index, width) => {
      const tile = { level: 0, index, width }
      return JSON.stringify(tileOfPath(tilePath(tile))) === JSON.stringify(tile)
    }),
  )
})

t.test('how wide a tile is in a tree of a size', async (t) => {
  t.equal(hashesAt(0, 70_000), 70_000)
  t.equal(hashesAt(1, 70_000), 273)
  t.equal(hashesAt(2, 70_000), 1)
  const widths = [
    widthIn(70_000, 0, 272),
    widthIn(70_000, 0, 273),
    widthIn(70_000, 0, 274),
    widthIn(70_000, 1, 1),
    widthIn(0, 0, 0),
  ]
  t.strictSame(widths, [256, 112, 0, 17, 0])
})

t.test('a tile of entries holds each after its length; cut, lengthened or miscounted it is none', async (t) => {
  const entries = [Buffer.from('one'), Buffer.alloc(0), Buffer.alloc(300, 7)]
  const bytes = entryTile(entries)
  t.same(bytes.subarray(0, 5), Buffer.from([0, 3, 111, 110, 101]))
  t.strictSame(entriesIn(bytes, 3), entries)
  for (const cut of [
    bytes.subarray(0, -1),
    bytes.subarray(1),
    bytes.subarray(0, 6),
    Buffer.concat([bytes, Buffer.of(0)]),
  ])
    t.throws(() => entriesIn(cut, 3), { name: 'Malformed' })
  t.throws(() => entriesIn(bytes, 2), /3 entries, not 2/)
  t.throws(() => entryTile([Buffer.alloc(65_536)]))
})

t.test('evidence parses back; cut, lengthened or of another form it is none', async (t) => {
  const files = [
    { extra: Buffer.from('entry'), index: 7, proof: [hash, hash], checkpoint: 'o\n8\nr\n\n\u2014 o AAAA\n' },
    { extra: null, index: 0, proof: [], checkpoint: 'o\n1\nr\n\n\u2014 o AAAA\n' },
  ]
  for (const file of files) t.strictSame(parseProofFile(proofFile(file)), file)
  t.equal(proofFile(files[1]!), 'c2sp.org/tlog-proof@v1\nindex 0\n\no\n1\nr\n\n\u2014 o AAAA\n')
  const start = 'c2sp.org/tlog-proof@v1\n'
  const faults: readonly (readonly [string, RegExp])[] = [
    ['', /no blank line/],
    [`${start}index 0\n`, /no blank line/],
    [`c2sp.org/tlog-proof@v2\nindex 0\n\n`, /first line/],
    [` ${start}index 0\n\n`, /first line/],
    [`${start}\n\n`, /no index/],
    [`${start}index 00\n\n`, /no decimal/],
    [`${start}index -1\n\n`, /no decimal/],
    [`${start}index 1 \n\n`, /no decimal/],
    [`${start}index 0\nextra AAAA\n\n`, /not base64/],
    [`${start}extra \nindex 0\n\n`, /not base64/],
    [`${start}extra AA\nindex 0\n\n`, /not base64/],
    [`${start}index 0\n${base64.slice(0, -4)}\n\n`, /not a hash/],
    [`${start}index 0\n${base64} \n\n`, /not base64/],
    [`${start}index 0\r\n\n`, /no decimal/],
    [`${start}index 0\n${`${base64}\n`.repeat(64)}\n`, /too long/],
  ]
  for (const [text, words] of faults)
    t.throws(() => parseProofFile(text), { name: 'Malformed', message: words }, text.slice(0, 40))
})

t.test('what a witness is sent parses back, strictly', async (t) => {
  const file = { old: 5, proof: [hash], checkpoint: 'o\n8\nr\n\n\u2014 o AAAA\n' }
  t.strictSame(parseGrowthFile(growthFile(file)), file)
  const faults: readonly (readonly [string, RegExp])[] = [
    ['old 5\n', /no blank line/],
    ['5\n\n', /old size/],
    ['old 05\n\n', /no decimal/],
    ['old  5\n\n', /no decimal/],
    ['old 5\nx\n\n', /not base64/],
    [`old 5\n${`${base64}\n`.repeat(64)}\n`, /too long/],
  ]
  for (const [text, words] of faults)
    t.throws(() => parseGrowthFile(text), { name: 'Malformed', message: words }, text.slice(0, 40))
})
