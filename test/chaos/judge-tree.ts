import { createHash } from 'node:crypto'
import { openCheckpoint } from '../../src/tlog/checkpoint.ts'
import type { VerifierKey } from '../../src/tlog/note-key.ts'
import type { LogRead } from './log-read.ts'

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The root at each of these sizes over the leaves (RFC 6962), made anew by nobody's code but this. */
export const rootsOf = (leaves: readonly Buffer[], sizes: ReadonlySet<number>): ReadonlyMap<number, Buffer> => {
  const roots = new Map<number, Buffer>(sizes.has(0) ? [[0, sha256()]] : [])
  const peaks: { readonly height: number; readonly hash: Buffer }[] = []
  leaves.forEach((leaf, at) => {
    let [height, hash] = [0, leaf]
    for (let top = peaks.at(-1); top?.height === height; top = peaks.at(-1)) {
      peaks.pop()
      ;[height, hash] = [height + 1, sha256('\u0001', top.hash, hash)]
    }
    peaks.push({ height, hash })
    if (!sizes.has(at + 1)) return
    const root = peaks.reduceRight<Buffer | null>(
      (right, peak) => (right === null ? peak.hash : sha256('\u0001', peak.hash, right)),
      null,
    )
    roots.set(at + 1, root!)
  })
  return roots
}

/** What was found of one log: checkpoints compared with the tree of now, and what is wrong. */
export interface TreeFound {
  readonly compared: number
  readonly faults: readonly string[]
}

/**
 * Numbers without a gap, each leaf its own hash and its own record, everything signed; and every checkpoint that was ever
 * seen or stored is the root of the first so many of these very entries: no fork, no cut.
 */
export const judgeTree = (log: LogRead, seen: ReadonlyMap<string, string>, keys: readonly VerifierKey[]): TreeFound => {
  const faults: string[] = []
  const fault = (what: string): void => void faults.push(`log ${log.name}: ${what}`)
  const gap = log.leaves.findIndex(({ index }, at) => index !== at)
  if (gap >= 0) fault(`a gap before entry ${log.leaves[gap]?.index}`)
  if (log.leaves.length !== log.size) fault(`${log.leaves.length} entries, and its head says ${log.size}`)
  const alone = log.entries.findIndex(({ index }, at) => index !== at)
  if (alone >= 0 || log.entries.length !== log.leaves.length) fault('a record without its leaf, or the reverse')
  const odd = log.leaves.find(({ leaf, hash }) => !sha256('\u0000', leaf).equals(hash))
  if (odd !== undefined) fault(`entry ${odd.index} has not the hash of its leaf`)
  if (log.treeSize !== log.size) fault(`signed up to ${log.treeSize} of ${log.size} entries`)

  const notes = new Map([...log.checkpoints.map((note) => [note, 'the database'] as const), ...seen])
  const read = [...notes].map(([note, where]) => ({ where, ...openCheckpoint(note, keys) }))
  const hashes = log.leaves.map(({ hash }) => hash)
  const roots = rootsOf(hashes, new Set(read.map(({ size }) => size)))
  for (const { size, root, where } of read) {
    const now = roots.get(size)
    if (now === undefined) fault(`a checkpoint of ${size} entries was seen in ${where}, and ${log.size} are there`)
    else if (!now.equals(root)) fault(`a fork: the checkpoint of ${size} entries in ${where} is of another tree`)
  }
  return { compared: read.length, faults }
}
