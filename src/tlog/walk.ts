import type { TreeState } from './consistency.ts'
import { emptyRoot, hashBytes, nodeHash } from './hash.ts'
import { tileWidth, widthIn } from './tile.ts'
import { signedEntry } from './walk-blame.ts'

/** What a walk is held against: checkpoints of known keys, the smallest first, and the bytes of hash tiles (null: none). */
export interface WalkPorts {
  readonly checkpoints: () => Promise<TreeState | null>
  readonly tile: (level: number, index: number) => Promise<Buffer | null>
  /** Entries that were signed: so far tiles must be there. */
  readonly signed: number
}

/** What is wrong, and the entry at which it is; null where only the checkpoints are known between which it is. */
export interface WalkFault {
  readonly index: number | null
  readonly what: string
}

interface Row {
  readonly level: number
  readonly index: number
  readonly hashes: readonly Buffer[]
}

/**
 * Makes a tree anew from the hashes of its leaves, in order, and holds it against checkpoints and tiles. It shares only
 * the hash with what derived them. Call `check` whenever `take` says so, and `end` after the last leaf.
 */
export const treeWalk = ({ checkpoints, tile, signed }: WalkPorts) => {
  const peaks: { readonly height: number; readonly hash: Buffer }[] = []
  const rows: Buffer[][] = []
  const filled: Row[] = []
  let size = 0
  let before = 0
  let next: TreeState | null = null
  /** A tile unlike the entries, until a checkpoint tells which of the two is wrong. */
  let odd: (WalkFault & { readonly index: number }) | null = null

  const add = (level: number, hash: Buffer): void => {
    const row = (rows[level] ??= [])
    row.push(hash)
    if (row.length < tileWidth) return
    filled.push({ level, index: Math.floor((size - 1) / tileWidth ** (level + 1)), hashes: row })
    rows[level] = []
  }
  const take = (leaf: Buffer): boolean => {
    size += 1
    let [hash, height] = [leaf, 0]
    add(0, hash)
    for (let top = peaks.at(-1); top?.height === height; top = peaks.at(-1)) {
      peaks.pop()
      ;[hash, height] = [nodeHash(top.hash, hash), height + 1]
      if (height % 8 === 0) add(height / 8, hash)
    }
    peaks.push({ height, hash })
    return filled.length > 0 || size === next?.size
  }
  const root = (): Buffer =>
    peaks.reduceRight<Buffer | null>((right, { hash }) => (right === null ? hash : nodeHash(hash, right)), null) ??
    emptyRoot

  const compare = async ({ level, index, hashes }: Row): Promise<void> => {
    const width = Math.min(widthIn(signed, level, index), hashes.length)
    if (odd !== null || width === 0) return
    const first = index * tileWidth ** (level + 1)
    const bytes = await tile(level, index)
    if (bytes === null || bytes.length < width * hashBytes)
      return void (odd = { index: first, what: `tile ${level}/${index}: missing or too short` })
    const at = hashes.findIndex(
      (hash, n) => n < width && !hash.equals(bytes.subarray(n * hashBytes, (n + 1) * hashBytes)),
    )
    if (at >= 0)
      odd = {
        index: first + at * tileWidth ** level,
        what: `tile ${level}/${index}: hash ${at} is not that of the entries`,
      }
  }
  const compareBegun = async (): Promise<void> => {
    for (const [level, hashes] of rows.entries())
      await compare({ level, index: Math.floor(size / tileWidth ** (level + 1)), hashes })
  }

  const atCheckpoint = async ({ root: said }: TreeState): Promise<WalkFault | null> => {
    if (said.equals(root())) {
      before = size
      return odd
    }
    if (odd === null) await compareBegun()
    const entry = odd === null ? null : await signedEntry(tile, { size, root: said }, odd)
    return entry ?? { index: null, what: `tree: rewritten between the checkpoints of ${before} and ${size} entries` }
  }

  return {
    /** Must be awaited before the first leaf. */
    begin: async (): Promise<void> => {
      next = await checkpoints()
      while (next?.size === 0) next = await checkpoints()
    },
    /** One more leaf; true where `check` is due. */
    take,
    check: async (): Promise<WalkFault | null> => {
      for (const row of filled.splice(0)) await compare(row)
      while (next !== null && next.size === size) {
        const fault = await atCheckpoint(next)
        if (fault !== null) return fault
        next = await checkpoints()
      }
      return null
    },
    /** After the last leaf. */
    end: async (): Promise<WalkFault | null> => {
      if (next !== null)
        return { index: size, what: `tree: a checkpoint of ${next.size} entries was signed, and ${size} are there` }
      await compareBegun()
      return odd
    },
    size: () => size,
  }
}
