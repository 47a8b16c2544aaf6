import { hash } from 'node:crypto'

/** Bytes of one hash. */
export const hashBytes = 32

/** By way of text: a digest that comes as bytes takes node twice as long. */
const digest = (bytes: Uint8Array): Buffer => Buffer.from(hash('sha256', bytes, 'binary'), 'binary')

/** Leaf hash of RFC 6962, 2.1: SHA-256(0x00 ‖ leaf), 32 bytes. */
export const leafHash = (leaf: Uint8Array): Buffer => {
  const bytes = Buffer.allocUnsafe(1 + leaf.length)
  bytes[0] = 0
  bytes.set(leaf, 1)
  return digest(bytes)
}

/** The same of a leaf that already stands behind its byte 0: nothing is copied. */
export const hashOfPrefixed = (prefixed: Uint8Array): Buffer => {
  if (prefixed[0] !== 0) throw new RangeError('A leaf is hashed behind a byte 0')
  return digest(prefixed)
}

const node = Buffer.alloc(1 + 2 * hashBytes, 1)

/** Hash of a node over its children (RFC 6962, 2.1): SHA-256(0x01 ‖ left ‖ right), 32 bytes. Throws where a child is no hash. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => {
  // The bytes below are used again and again: a shorter child would leave something of the last one.
  if (left.length !== hashBytes || right.length !== hashBytes) throw new RangeError('A child is not a hash of 32 bytes')
  node.set(left, 1)
  node.set(right, 1 + hashBytes)
  return digest(node)
}

/** Root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Buffer = digest(new Uint8Array())
