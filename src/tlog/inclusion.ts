import { hashBytes, nodeHash } from './hash.ts'

/** What an inclusion proof claims: the leaf with this hash stands at `index` in the tree of `size` leaves with `root`. */
export interface Inclusion {
  readonly leaf: Buffer
  readonly index: number
  readonly size: number
  readonly root: Buffer
}

/** Whether the proof shows it: the walk of RFC 9162, 2.1.3.2, which shares only the hash with what made the proof. */
export const includes = ({ leaf, index, size, root }: Inclusion, proof: readonly Buffer[]): boolean => {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false
  if (![leaf, ...proof].every(({ length }) => length === hashBytes)) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const step of proof) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      hash = nodeHash(step, hash)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(hash, step)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hash.equals(root)
}

const isOdd = (count: number): boolean => count % 2 === 1
const half = (count: number): number => Math.floor(count / 2)
