import { nodeHash } from './hash.ts'
import type { NodeReader } from './tile-nodes.ts'

/** Hash over the leaves from `from` to before `until`; `from` is a multiple of the smallest power of two that holds them. */
const over = async (read: NodeReader, from: number, until: number): Promise<Buffer> => {
  const count = until - from
  const left = largestBelow(count)
  if (left * 2 === count || count === 1) return read(Math.log2(count), from / count)
  return nodeHash(await over(read, from, from + left), await over(read, from + left, until))
}

/** PATH of RFC 6962, 2.1.1: the hashes that lead from a leaf to the root, the leaf's neighbour first. Needs index < size. */
export const inclusionProof = async (read: NodeReader, index: number, size: number): Promise<readonly Buffer[]> => {
  if (!(index >= 0 && index < size)) throw new RangeError('No such leaf')
  const path = async (from: number, until: number): Promise<Buffer[]> => {
    if (until - from === 1) return []
    const middle = from + largestBelow(until - from)
    return index < middle
      ? [...(await path(from, middle)), await over(read, middle, until)]
      : [...(await path(middle, until)), await over(read, from, middle)]
  }
  return path(0, size)
}

/** PROOF of RFC 6962, 2.1.2: shows that the tree of size `old` begins the tree of this size; empty where old is 0 or size. */
export const consistencyProof = async (read: NodeReader, old: number, size: number): Promise<readonly Buffer[]> => {
  if (!(old >= 0 && old <= size)) throw new RangeError('No such trees')
  const part = async (from: number, until: number, known: boolean): Promise<Buffer[]> => {
    if (old === until) return known ? [] : [await over(read, from, until)]
    const middle = from + largestBelow(until - from)
    return old <= middle
      ? [...(await part(from, middle, known)), await over(read, middle, until)]
      : [...(await part(middle, until, false)), await over(read, from, middle)]
  }
  return old === 0 || old === size ? [] : part(0, size, true)
}

/** Root of the first `size` leaves, from the nodes of a tree at least as large. Needs size > 0. */
export const rootAt = (read: NodeReader, size: number): Promise<Buffer> => over(read, 0, size)

/** The largest power of two smaller than `count`; 1 for 1. */
const largestBelow = (count: number): number => {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}
