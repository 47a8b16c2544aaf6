import fc from 'fast-check'
import t from 'tap'
import { extendsTree } from '../../src/tlog/consistency.ts'
import { complete, emptyEdge, grow, rootOf } from '../../src/tlog/edge.ts'
import { emptyRoot, leafHash, nodeHash } from '../../src/tlog/hash.ts'
import { includes } from '../../src/tlog/inclusion.ts'
import { consistencyProof, inclusionProof, rootAt } from '../../src/tlog/proofs.ts'
import { edgeFromTiles, nodesFromTiles, type TileReader } from '../../src/tlog/tile-nodes.ts'
import { hashesIn } from '../../src/tlog/tile.ts'

const leaves = Array.from({ length: 1100 }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)))
const runs = Number(process.env['PROPERTY_RUNS'] ?? 60)

/** MTH of RFC 6962, 2.1, word for word. */
const naive = (part: readonly Buffer[]): Buffer => {
  if (part.length === 0) return emptyRoot
  if (part.length === 1) return part[0]!
  let k = 1
  while (k * 2 < part.length) k *= 2
  return nodeHash(naive(part.slice(0, k)), naive(part.slice(k)))
}

/** A tree grown in these steps, with a store of its tiles in which each only ever grows. */
const grown = (steps: readonly number[], from: readonly Buffer[] = leaves) => {
  const store = new Map<string, Buffer>()
  let edge = emptyEdge
  let at = 0
  for (const step of steps) {
    const result = grow(edge, from.slice(at, at + step))
    for (const { level, index, hashes } of result.tiles) {
      const before = store.get(`${level}/${index}`) ?? Buffer.alloc(0)
      if (!hashes.subarray(0, before.length).equals(before)) throw new Error('a tile was rewritten')
      store.set(`${level}/${index}`, hashes)
    }
    edge = result.edge
    at += step
  }
  const read: TileReader = async (level, index, width) => {
    const tile = store.get(`${level}/${index}`)
    if (tile === undefined || tile.length < width * 32) throw new Error(`no tile ${level}/${index} of ${width}`)
    return tile.subarray(0, width * 32)
  }
  return { edge, read, store }
}

t.test('roots are those of the definition, also where tiles and powers of two begin and end', async (t) => {
  for (const size of [0, 1, 2, 3, 4, 7, 8, 9, 255, 256, 257, 511, 512, 513, 767, 768, 1024, 1025])
    t.same(rootOf(grown([size]).edge), naive(leaves.slice(0, size)), String(size))
})

t.test('whatever the steps, the same tree: its tiles, its edge read back, its older roots', async () => {
  const steps = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 4 }).filter((each) => sum(each) <= 1100)
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (steps, nth) => {
      const size = sum(steps)
      const [tree, once] = [grown(steps), grown([size])]
      same(rootOf(tree.edge), naive(leaves.slice(0, size)))
      for (const [key, hashes] of once.store) same(tree.store.get(key)!, hashes)
      same(rootOf(await edgeFromTiles(tree.read, size)), rootOf(tree.edge))
      if (size === 0) return
      const older = (nth % size) + 1
      same(await rootAt(nodesFromTiles(tree.read, size), older), naive(leaves.slice(0, older)))
      same(rootOf(await edgeFromTiles(tree.read, older)), naive(leaves.slice(0, older)))
    }),
    { numRuns: runs },
  )
})

t.test(
  'every inclusion proof holds, and for no other leaf, place, size or root, nor cut, lengthened or changed',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1100 }), fc.nat(), fc.nat(), async (size, nth, bit) => {
        const index = nth % size
        const { read, edge } = grown([size])
        const proof = await inclusionProof(nodesFromTiles(read, size), index, size)
        const claim = { leaf: leaves[index]!, index, size, root: rootOf(edge) }
        yes(includes(claim, proof))
        no(includes({ ...claim, leaf: leaves[(index + 1) % 1100]! }, proof))
        for (const other of [index - 1, index + 1, size]) no(includes({ ...claim, index: other }, proof))
        no(includes({ ...claim, size: index }, proof))
        no(includes({ ...claim, root: leaves[0]! }, proof) && size > 1)
        no(includes(claim, [...proof, emptyRoot]))
        if (proof.length === 0) return
        no(includes(claim, proof.slice(1)))
        no(includes(claim, proof.slice(0, -1)))
        no(includes(claim, flipped(proof, bit)))
      }),
      { numRuns: runs },
    )
  },
)

t.test('every consistency proof holds, and between no other trees, nor cut, lengthened or changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 1100 }), fc.nat(), fc.nat(), async (size, nth, bit) => {
      const old = 1 + (nth % (size - 1))
      const { read, edge } = grown([old, size - old])
      const proof = await consistencyProof(nodesFromTiles(read, size), old, size)
      const [earlier, later] = [
        { size: old, root: naive(leaves.slice(0, old)) },
        { size, root: rootOf(edge) },
      ]
      yes(extendsTree(earlier, later, proof))
      no(extendsTree({ ...earlier, root: naive(leaves.slice(1, old + 1)) }, later, proof))
      no(extendsTree(earlier, { ...later, root: naive(leaves.slice(1, size + 1).concat(emptyRoot)) }, proof))
      no(extendsTree(earlier, later, [...proof, emptyRoot]))
      no(extendsTree(earlier, later, proof.slice(0, -1)))
      no(extendsTree(earlier, later, proof.slice(1)))
      no(extendsTree(earlier, later, flipped(proof, bit)))
    }),
    { numRuns: runs },
  )
})

t.test('of equal trees and of the empty tree', async (t) => {
  const nodes = nodesFromTiles(grown([9]).read, 9)
  const nine = { size: 9, root: naive(leaves.slice(0, 9)) }
  t.same(await consistencyProof(nodes, 9, 9), [])
  t.same(await consistencyProof(nodes, 0, 9), [])
  t.ok(extendsTree(nine, nine, []))
  t.notOk(extendsTree(nine, nine, [emptyRoot]))
  t.notOk(extendsTree(nine, { ...nine, root: emptyRoot }, []), 'a fork of equal size')
  t.notOk(extendsTree({ size: 0, root: emptyRoot }, nine, []), 'nothing proves that it grew from nothing')
  await t.rejects(inclusionProof(nodes, 9, 9), /No such leaf/)
  await t.rejects(consistencyProof(nodes, 10, 9), /No such trees/)
})

t.test('full tiles over three levels: 65,535, 65,536 and 65,537 leaves', async (t) => {
  const many = Array.from({ length: 65_537 }, (_, at) => leafHash(Buffer.from(`${at}`)))
  const { read, store, edge } = grown([65_535, 1, 1], many)
  t.equal(store.get('1/0')!.length, 8192)
  t.equal(store.get('2/0')!.length, 32)
  t.equal(store.get('0/256')!.length, 32)
  t.same(rootOf(edge), nodeHash(complete(many.slice(0, 65_536)), many[65_536]!))
  for (const size of [65_535, 65_536, 65_537]) {
    const nodes = nodesFromTiles(read, size)
    const root = naive(many.slice(0, size))
    t.same(rootOf(await edgeFromTiles(read, size)), root, `edge of ${size}`)
    for (const index of [0, 255, 256, 65_279, size - 1])
      t.ok(
        includes({ leaf: many[index]!, index, size, root }, await inclusionProof(nodes, index, size)),
        `${index} in ${size}`,
      )
    for (const old of size === 65_537 ? [1, 65_536] : [256])
      t.ok(
        extendsTree(
          { size: old, root: naive(many.slice(0, old)) },
          { size, root },
          await consistencyProof(nodes, old, size),
        ),
      )
  }
})

t.test('a tile of other bytes than its width gives no nodes', async (t) => {
  const { read } = grown([9])
  const short: TileReader = async (...tile) => (await read(...tile)).subarray(1)
  await t.rejects(inclusionProof(nodesFromTiles(short, 9), 3, 9), /a tile holds/)
  await t.rejects(edgeFromTiles(short, 9), /a tile holds/)
  t.throws(() => hashesIn(Buffer.alloc(33), 1), /a tile holds 33 bytes/)
})

const sum = (steps: readonly number[]): number => steps.reduce((a, b) => a + b, 0)
const yes = (holds: boolean): void => {
  if (!holds) throw new Error('should hold')
}
const no = (holds: boolean): void => {
  if (holds) throw new Error('should not hold')
}
const same = (a: Buffer, b: Buffer): void => {
  if (!a.equals(b)) throw new Error(`${a.toString('hex')} is not ${b.toString('hex')}`)
}
const flipped = (proof: readonly Buffer[], bit: number): readonly Buffer[] => {
  const at = bit % (proof.length * 256)
  return proof.map((hash, nth) => {
    const copy = Buffer.from(hash)
    if (nth === Math.floor(at / 256)) copy[Math.floor((at % 256) / 8)]! ^= 1 << (at % 8)
    return copy
  })
}
