import type { Trx } from '../../store/database.ts'
import { openCheckpoint, type SignedCheckpoint } from '../../tlog/checkpoint.ts'
import { type Edge, grow, rootOf } from '../../tlog/edge.ts'
import { leafHash } from '../../tlog/hash.ts'
import { Malformed } from '../../tlog/malformed.ts'
import { rootAt } from '../../tlog/proofs.ts'
import { edgeFromTiles, nodesFromTiles } from '../../tlog/tile-nodes.ts'
import type { LogKeys } from './log-keys.ts'
import { lastCheckpoint, type LeafRow, leavesFrom, tilesOf, type TreeRow } from './tree-store.ts'
import { TreeFault } from './tree-fault.ts'

/** What the edge of a tree is held against: the keys of its log, and the checkpoint kept outside the database (null: none). */
export interface Signed {
  readonly keys: LogKeys
  readonly kept: string | null
}

/**
 * The edge of a tree, read from its tiles, after seeing that it is what was signed: by the last checkpoint in the database
 * and by the one outside it, which may be ahead by what a killed process signed. Throws `TreeFault` where it is not.
 */
export const signedEdge = async (trx: Trx, municipality: string, tree: TreeRow, signed: Signed): Promise<Edge> => {
  if (tree.size > tree.headSize)
    throw new TreeFault(`the tree holds ${tree.size} entries and the log says ${tree.headSize}`)
  const edge = await edgeFromTiles(tilesOf(trx, municipality), tree.size)
  const last = await lastCheckpoint(trx, municipality)
  if ((last?.size ?? 0) !== tree.size)
    throw new TreeFault(
      `the last checkpoint in the database is of ${last?.size ?? 0} entries, the tree of ${tree.size}`,
    )
  if (last !== null) same(opened(last.note, signed.keys, 'in the database'), rootOf(edge))
  if (signed.kept !== null)
    await mustExtend(trx, municipality, tree, edge, opened(signed.kept, signed.keys, 'outside the database'))
  return edge
}

/** Refuses a leaf whose hash is not its own: the root would be of other entries than the tiles of entries show. */
export const hashesOf = (leaves: readonly LeafRow[]): readonly Buffer[] =>
  leaves.map(({ index, leaf, hash }) => {
    if (!leafHash(leaf).equals(hash)) throw new TreeFault(`entry ${index}: its hash is not that of its leaf`)
    return hash
  })

const mustExtend = async (
  trx: Trx,
  municipality: string,
  tree: TreeRow,
  edge: Edge,
  kept: SignedCheckpoint,
): Promise<void> => {
  if (kept.size > tree.headSize)
    throw new TreeFault(
      `a checkpoint of ${kept.size} entries was signed and the log holds ${tree.headSize}: the database is older than the checkpoint kept outside it`,
    )
  if (kept.size === tree.size) return same(kept, rootOf(edge))
  if (kept.size > tree.size) return same(kept, rootOf(await grownTo(trx, municipality, tree, edge, kept.size)))
  if (kept.size > 0) same(kept, await rootAt(nodesFromTiles(tilesOf(trx, municipality), tree.size), kept.size))
}

const perRead = 8192

const grownTo = async (trx: Trx, municipality: string, tree: TreeRow, from: Edge, size: number): Promise<Edge> => {
  let [edge, month] = [from, tree.month]
  while (edge.size < size) {
    const leaves = await leavesFrom(trx, municipality, {
      index: edge.size,
      month,
      count: Math.min(perRead, size - edge.size),
    })
    edge = grow(edge, hashesOf(leaves)).edge
    month = leaves.at(-1)?.month ?? month
  }
  return edge
}

const opened = (note: string, keys: LogKeys, where: string): SignedCheckpoint => {
  try {
    const checkpoint = openCheckpoint(note, keys.all)
    if (checkpoint.origin !== keys.origin) throw new Malformed('it is of another log')
    return checkpoint
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    throw new TreeFault(`the last checkpoint ${where} is not one of ${keys.origin}: ${error.message}`)
  }
}

const same = ({ size, root }: SignedCheckpoint, found: Buffer): void => {
  if (!root.equals(found)) throw new TreeFault(`the tree of ${size} entries is not the one that was signed`)
}
