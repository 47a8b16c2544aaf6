import type { SignedCheckpoint } from './checkpoint.ts'
import { extendsTree, type TreeState } from './consistency.ts'
import { growthFile } from './growth-file.ts'
import { leafHash } from './hash.ts'
import { includes } from './inclusion.ts'
import { leafOf } from './leaf.ts'
import { Malformed } from './malformed.ts'
import { noteText } from './note.ts'
import { consistencyProof, inclusionProof } from './proofs.ts'
import { nodesFromTiles, type TileReader } from './tile-nodes.ts'
import { treeWalk, type WalkFault } from './walk.ts'

/** A log as it is published: hash tiles (null: none) and entries, in order, from `from` to before `until`. */
export interface LogSource {
  readonly tile: (level: number, index: number) => Promise<Buffer | null>
  readonly entries: (from: number, until: number) => AsyncIterable<Buffer>
}

/** Every entry, every tile and every checkpoint given, up to the last one; the first fault, or null. */
export const verifyWhole = async (
  source: LogSource,
  last: SignedCheckpoint,
  saved: readonly TreeState[],
): Promise<WalkFault | null> => {
  const checkpoints = [...saved, last].sort((a, b) => a.size - b.size)[Symbol.iterator]()
  const next = async (): Promise<TreeState | null> => checkpoints.next().value ?? null
  const walk = treeWalk({ checkpoints: next, tile: source.tile, signed: last.size })
  await walk.begin()
  for await (const entry of source.entries(0, last.size)) {
    const form = formFault(entry, walk.size(), last.origin)
    if (form !== null) return form
    const fault = walk.take(leafHash(entry)) ? await walk.check() : null
    if (fault !== null) return fault
  }
  return walk.end()
}

/**
 * Every entry of a part, each by a proof from the tiles against the last checkpoint, and that one as the growth of each
 * that was saved; the first fault, or null.
 */
export const verifyRange = async (
  source: LogSource,
  last: SignedCheckpoint,
  { from, until, saved = [] }: { readonly from: number; readonly until: number; readonly saved?: readonly TreeState[] },
): Promise<WalkFault | null> => {
  const nodes = nodesFromTiles(readerOf(source), last.size)
  let index = from
  for await (const entry of source.entries(from, Math.min(until, last.size))) {
    const form = formFault(entry, index, last.origin)
    if (form !== null) return form
    const claim = { leaf: leafHash(entry), index, size: last.size, root: last.root }
    if (!includes(claim, await inclusionProof(nodes, index, last.size)))
      return { index, what: `leaf: not the one that was signed at ${last.size} entries` }
    index += 1
  }
  if (index < Math.min(until, last.size)) return { index, what: 'leaf: missing' }
  for (const old of saved) {
    if (old.size === 0) continue
    const grown = old.size <= last.size && extendsTree(old, last, await consistencyProof(nodes, old.size, last.size))
    if (!grown)
      return {
        index: null,
        what: `tree: that of ${last.size} entries is not grown from the one of ${old.size} that was saved`,
      }
  }
  return null
}

/** The proof that the log grew from one checkpoint into the other, as a file that verifies offline. */
export const growthOf = async (source: LogSource, old: TreeState, last: SignedCheckpoint): Promise<string> => {
  const proof = await consistencyProof(nodesFromTiles(readerOf(source), last.size), old.size, last.size)
  return growthFile({ old: old.size, proof, checkpoint: noteText(last.note) })
}

const readerOf =
  ({ tile }: LogSource): TileReader =>
  async (level, index, width) => {
    const bytes = await tile(level, index)
    if (bytes === null || bytes.length < width * 32)
      throw new Malformed(`tile ${level}/${index} is missing or too short`)
    return bytes.subarray(0, width * 32)
  }

const formFault = (entry: Buffer, index: number, origin: string): WalkFault | null =>
  leafOf(entry)?.log === origin.split('/').at(-1) ? null : { index, what: 'leaf: not a leaf of this log' }
