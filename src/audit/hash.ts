import { createHmac } from 'node:crypto'

/** What a leaf or record says of bytes that lie beside it: HMAC-SHA-256 keyed with the entry's salt, lower-case hex. */
export const commitment = (salt: Uint8Array, bytes: Uint8Array): string =>
  createHmac('sha256', salt).update(bytes).digest('hex')
