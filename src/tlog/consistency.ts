import { emptyRoot, hashBytes, nodeHash } from './hash.ts'

/** One state of a tree, as a checkpoint names it. */
export interface TreeState {
  readonly size: number
  readonly root: Buffer
}

/**
 * Whether the proof shows that `later` only added to `earlier`: the walk of RFC 9162, 2.1.4.2. From the
 * empty tree every tree grows, and no proof shows it: false.
 */
export const extendsTree = (earlier: TreeState, later: TreeState, proof: readonly Buffer[]): boolean => {
  if (![earlier.size, later.size].every(Number.isSafeInteger) || earlier.size < 0 || earlier.size > later.size)
    return false
  if (earlier.size === 0 && !(later.size === 0 && earlier.root.equals(emptyRoot))) return false
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root)
  if (![earlier.root, ...proof].every(({ length }) => length === hashBytes)) return false
  const [first, ...steps] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof
  if (proof.length === 0 || first === undefined) return false
  let [at, last] = [earlier.size - 1, later.size - 1]
  while (isOdd(at)) [at, last] = [half(at), half(last)]
  let [old, now] = [first, first]
  for (const step of steps) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      ;[old, now] = [nodeHash(step, old), nodeHash(step, now)]
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else now = nodeHash(now, step)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && old.equals(earlier.root) && now.equals(later.root)
}

const isOdd = (count: number): boolean => count % 2 === 1
const half = (count: number): number => Math.floor(count / 2)
const isPowerOfTwo = (count: number): boolean => Number.isInteger(Math.log2(count)) && 2 ** Math.log2(count) === count
