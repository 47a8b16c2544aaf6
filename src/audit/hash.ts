import { createHash, createHmac } from 'node:crypto'

/** Leaf hash of RFC 6962, 2.1: SHA-256(0x00 ‖ leaf), 32 bytes. */
export const leafHash = (leaf: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest()

/** What a leaf or record says of bytes that lie beside it: HMAC-SHA-256 keyed with the entry's salt, lower-case hex. */
export const commitment = (salt: Uint8Array, bytes: Uint8Array): string =>
  createHmac('sha256', salt).update(bytes).digest('hex')
