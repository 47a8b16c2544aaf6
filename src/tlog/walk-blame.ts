import type { TreeState } from './consistency.ts'
import { Malformed } from './malformed.ts'
import { rootAt } from './proofs.ts'
import { nodesFromTiles } from './tile-nodes.ts'
import { hashBytes } from './hash.ts'
import type { WalkFault, WalkPorts } from './walk.ts'

/**
 * Where entries and tiles differ and the entries are not what a checkpoint signed: if the tiles are, the entry is named
 * that is not; null where they are not either.
 */
export const signedEntry = async (
  tile: WalkPorts['tile'],
  { size, root }: TreeState,
  odd: WalkFault & { readonly index: number },
): Promise<WalkFault | null> => {
  const read = async (level: number, index: number, width: number): Promise<Buffer> => {
    const bytes = await tile(level, index)
    if (bytes === null || bytes.length < width * hashBytes) throw new Malformed('a tile is missing')
    return bytes.subarray(0, width * hashBytes)
  }
  try {
    const found = await rootAt(nodesFromTiles(read, size), size)
    return found.equals(root)
      ? { index: odd.index, what: `leaf: not the one that was signed at ${size} entries` }
      : null
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
