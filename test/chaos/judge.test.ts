import { createHash, randomBytes } from 'node:crypto'
import t from 'tap'
import { signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { emptyEdge, grow, rootOf } from '../../src/tlog/edge.ts'
import { signerOf } from '../../src/tlog/note-key.ts'
import type { Acknowledged } from './acknowledged.ts'
import { judgeClosings, judgePromises } from './judge-promises.ts'
import { judgeTree, rootsOf } from './judge-tree.ts'
import type { EntryRow, LogRead } from './log-read.ts'

/** The judges of the chaos run can fail: a log of their own, with one thing wrong at a time. */
const entry = (index: number, type: string, exchange: string, more: Partial<EntryRow> = {}): EntryRow => ({
  ...{ index, id: `9901-${index}`, type, exchange, person: 'p', outcome: 'permit' },
  ...more,
})
const entries = [
  entry(0, 'decision', 'one'),
  entry(1, 'release', 'one'),
  entry(2, 'decision', 'two', { outcome: 'deny' }),
  entry(3, 'advice', 'none'),
]
const answer = (request: string | null, decision: string, release: string | null): Acknowledged => ({
  ...{ request, again: false, gateway: 'A', gave: release !== null },
  receipts: [{ decision, release }],
})
const answers = [answer('one', '9901-0', '9901-1'), answer('two', '9901-2', null), answer(null, '9901-3', null)]

t.test('what was answered and is not in the log is found', async (t) => {
  t.match(judgePromises(answers, entries), { found: 3, lost: 0, faults: [] })
  const without = (...indexes: readonly number[]) => entries.filter(({ index }) => !indexes.includes(index))
  const faultOf = (of: readonly Acknowledged[], log: readonly EntryRow[]) => judgePromises(of, log).faults[0] ?? ''
  t.match(judgePromises(answers, without(0, 1, 3)), { found: 1, lost: 2 })
  t.match(faultOf(answers, without(0)), /decision is not in the log/)
  t.match(faultOf(answers, without(1)), /closed 0 times/)
  t.match(faultOf(answers, without(3)), /decision is not in the log/)
  t.match(faultOf(answers, [...entries, entry(4, 'source-failed', 'one')]), /closed 2 times/)
  t.match(faultOf(answers, [...without(1), entry(4, 'source-failed', 'one')]), /release is not in the log/)
  t.match(faultOf([{ ...answers[1]!, gave: true }], entries), /gave data without a release/)
  t.match(faultOf([...answers, answers[0]!], entries), /answered twice/)
  t.match(faultOf([{ ...answers[0]!, receipts: [] }], entries), /no receipt/)
})

t.test('a request that was walked again is judged walk by walk, and gives once', async (t) => {
  const waits = entry(4, 'decision', 'three', { person: 'q' })
  const walked = [
    ...[...entries, waits, entry(5, 'source-failed', 'three', { person: 'q' })],
    entry(6, 'source-refused', 'three', { person: 'q', task: '9901-77' }),
    ...[entry(7, 'decision', 'three', { person: 'q' }), entry(8, 'release', 'three', { person: 'q' })],
  ]
  const fetched = { ...answer('three', '9901-7', '9901-8'), again: true }
  const all = [...answers, answer('three', '9901-4', null), fetched]
  t.match(judgePromises(all, walked), { found: 5, lost: 0, faults: [] })
  t.same(judgeClosings(walked), [])
  t.match(judgePromises([...all, fetched], walked).faults, [/given its data twice/])
  const unclosed = walked.filter(({ index }) => index !== 5)
  t.match(judgePromises(all, unclosed).faults, [/9901-4|three.*closed 0 times/])
  t.match(judgeClosings(unclosed), [/before it was never closed/])
})

t.test('a decision that is not closed exactly once is found', async (t) => {
  t.same(judgeClosings(entries), [])
  t.match(judgeClosings(entries.slice(0, 1)), [/never closed/])
  t.match(judgeClosings([...entries, entry(4, 'source-failed', 'one')]), [/closes nothing/])
})

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
const leaves = Array.from({ length: 300 }, (_, index) => {
  const leaf = randomBytes(20)
  return { index, leaf, hash: sha256(Buffer.concat([Buffer.of(0), leaf])) }
})
const key = signerOf('example/tlog/log', 'ed25519', randomBytes(32))
const noteOf = (size: number, of = leaves): string => {
  const { edge } = grow(
    emptyEdge,
    of.slice(0, size).map(({ hash }) => hash),
  )
  return signCheckpoint(key, { size, root: rootOf(edge) })
}
const log = (more: Partial<LogRead> = {}): LogRead => ({
  ...{ municipality: '9901', name: 'log', size: 300, treeSize: 300, leaves },
  entries: leaves.map(({ index }) => entry(index, 'advice', 'one')),
  checkpoints: [1, 2, 3, 255, 256, 257, 300].map((size) => noteOf(size)),
  ...more,
})

t.test('a gap, a changed leaf, a cut and a fork are found', async (t) => {
  const faults = (of: LogRead, seen: readonly string[] = []) =>
    judgeTree(of, new Map(seen.map((note) => [note, 'a file'])), [key]).faults
  t.same(judgeTree(log(), new Map([[noteOf(77), 'a file']]), [key]), { compared: 8, faults: [] })
  t.match(faults(log({ leaves: leaves.filter(({ index }) => index !== 5) })).join(), /a gap before entry 6/)
  const changed = leaves.map((one) => (one.index === 5 ? { ...one, leaf: randomBytes(20) } : one))
  t.match(faults(log({ leaves: changed })).join(), /entry 5 has not the hash of its leaf/)
  const swapped = leaves.with(5, { ...leaves[6]!, index: 5 }).with(6, { ...leaves[5]!, index: 6 })
  t.match(faults(log({ leaves: swapped })).join(), /a fork/)
  t.match(faults(log({ checkpoints: [] }), [noteOf(300, leaves.toReversed())]).join(), /a fork: .* in a file/)
  const cut = { leaves: leaves.slice(0, 299), size: 299, treeSize: 299, checkpoints: [] }
  t.match(faults(log(cut), [noteOf(300)]).join(), /300 entries was seen in a file, and 299 are there/)
  t.match(faults(log({ size: 301 })).join(), /its head says 301/)
  t.match(faults(log({ treeSize: 299 })).join(), /signed up to 299/)
  t.match(faults(log({ entries: [] })).join(), /a record without its leaf/)
})

t.test('the roots are those of RFC 6962', async (t) => {
  const [empty, one] = ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', leaves[0]!.hash]
  t.equal(
    rootsOf([], new Set([0]))
      .get(0)
      ?.toString('hex'),
    empty,
  )
  t.same(rootsOf([one], new Set([1])).get(1), one)
})
