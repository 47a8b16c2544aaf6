import { createHash } from 'node:crypto'

/** Leaf hash of RFC 6962, 2.1: SHA-256(0x00 ‖ leaf), 32 bytes. */
export const leafHash = (leaf: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest()

/** Hash of a node over its children (RFC 6962, 2.1): SHA-256(0x01 ‖ left ‖ right), 32 bytes. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest()

/** Root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Buffer = createHash('sha256').digest()

/** Bytes of one hash. */
export const hashBytes = 32
