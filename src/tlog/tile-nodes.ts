import { complete, type Edge } from './edge.ts'
import { Malformed } from './malformed.ts'
import { hashesAt, hashesIn, tileWidth, widthIn } from './tile.ts'

/** Gives the first `width` hashes of a hash tile as bytes; rejects where there is no such tile. */
export type TileReader = (level: number, index: number, width: number) => Promise<Buffer>

/** Root of the complete subtree of 2^height leaves, the index-th from the left. */
export type NodeReader = (height: number, index: number) => Promise<Buffer>

const heightOfTile = 8

/** Nodes of a tree of this size, read from its tiles; each tile is asked once. Rejects with `Malformed` for bytes that are none. */
export const nodesFromTiles = (read: TileReader, size: number): NodeReader => {
  const tiles = new Map<string, Promise<readonly Buffer[]>>()
  const tile = (level: number, index: number): Promise<readonly Buffer[]> => {
    const key = `${level}/${index}`
    const width = widthIn(size, level, index)
    const found = tiles.get(key) ?? read(level, index, width).then((bytes) => hashesIn(bytes, width))
    tiles.set(key, found)
    return found
  }
  return async (height, index) => {
    const level = Math.floor(height / heightOfTile)
    const wide = 2 ** (height % heightOfTile)
    const first = index * wide
    const hashes = await tile(level, Math.floor(first / tileWidth))
    const own = hashes.slice(first % tileWidth, (first % tileWidth) + wide)
    if (own.length !== wide) throw new Malformed('a tree does not reach that far')
    return complete(own)
  }
}

/** The edge of a tree of this size, read from its tiles. */
export const edgeFromTiles = async (read: TileReader, size: number): Promise<Edge> => {
  const levels: (readonly Buffer[])[] = []
  for (let level = 0; hashesAt(level, size) > 0; level++) {
    const index = Math.floor(hashesAt(level, size) / tileWidth)
    const width = widthIn(size, level, index)
    levels.push(width === 0 ? [] : hashesIn(await read(level, index, width), width))
  }
  return { size, levels }
}
