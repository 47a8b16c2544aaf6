import { emptyRoot, nodeHash } from './hash.ts'
import { tileWidth } from './tile.ts'

/**
 * All of a tree that its growth needs: of each level, lowest first, the hashes of the last tile that is not full
 * (0 to 255). A tree of a million leaves has three.
 */
export interface Edge {
  readonly size: number
  readonly levels: readonly (readonly Buffer[])[]
}

/** A tile that came to be or grew: all its hashes. */
export interface GrownTile {
  readonly level: number
  readonly index: number
  readonly hashes: Buffer
}

/** The tree without leaves. */
export const emptyEdge: Edge = { size: 0, levels: [] }

/** The tree after these leaves (their hashes, in order), and every tile that changed, in no order. */
export const grow = (
  edge: Edge,
  leaves: readonly Buffer[],
): { readonly edge: Edge; readonly tiles: readonly GrownTile[] } => {
  const levels = edge.levels.map((hashes) => [...hashes])
  const tiles = new Map<string, GrownTile>()
  let size = edge.size
  const push = (level: number, hash: Buffer): void => {
    const hashes = (levels[level] ??= [])
    hashes.push(hash)
    if (hashes.length < tileWidth) return
    const index = Math.floor((size - 1) / tileWidth ** (level + 1))
    tiles.set(`${level}/${index}`, { level, index, hashes: Buffer.concat(hashes) })
    levels[level] = []
    push(level + 1, complete(hashes))
  }
  for (const leaf of leaves) {
    size += 1
    push(0, leaf)
  }
  levels.forEach((hashes, level) => {
    if (hashes.length === 0) return
    const index = Math.floor(size / tileWidth ** (level + 1))
    if (hashes.length !== edge.levels[level]?.length || index !== Math.floor(edge.size / tileWidth ** (level + 1)))
      tiles.set(`${level}/${index}`, { level, index, hashes: Buffer.concat(hashes) })
  })
  return { edge: { size, levels }, tiles: [...tiles.values()] }
}

/** Root of the tree (RFC 6962, 2.1). */
export const rootOf = ({ levels }: Edge): Buffer => {
  const peaks = [...levels].reverse().flatMap(peaksOf)
  return (
    peaks.reduceRight<Buffer | null>((right, left) => (right === null ? left : nodeHash(left, right)), null) ??
    emptyRoot
  )
}

/** Root of a complete subtree: 1, 2, 4 … 256 hashes. */
export const complete = (hashes: readonly Buffer[]): Buffer => {
  let row = hashes
  while (row.length > 1) {
    const below = row
    row = Array.from({ length: below.length / 2 }, (_, at) =>
      nodeHash(below[2 * at] ?? emptyRoot, below[2 * at + 1] ?? emptyRoot),
    )
  }
  return row[0] ?? emptyRoot
}

/** Roots of the complete subtrees that a tile's hashes fall into, the largest first. */
const peaksOf = (hashes: readonly Buffer[]): readonly Buffer[] => {
  const peaks: Buffer[] = []
  for (let width = tileWidth, at = 0; width >= 1; width /= 2) {
    if (hashes.length - at < width) continue
    peaks.push(complete(hashes.slice(at, at + width)))
    at += width
  }
  return peaks
}
