import { createHmac } from 'node:crypto'

/** What a leaf says: the commitment to a record (HMAC-SHA-256, hexadecimal), and of which log. */
export interface Leaf {
  readonly digest: string
  readonly log: string
}

/** The leaf of these bytes; null where they are not exactly one (RFC 8785 form of digest, log and version 1). */
export const leafOf = (bytes: Buffer): Leaf | null => {
  const [whole, digest = '', log = ''] =
    /^\{"digest":"([0-9a-f]{64})","log":"([a-z][a-z0-9-]{2,30})","v":1\}/.exec(bytes.toString('latin1')) ?? []
  return whole !== undefined && bytes.equals(Buffer.from(whole)) ? { digest, log } : null
}

/** Whether this record and salt are what the leaf commits to. */
export const opens = ({ digest }: Leaf, record: Uint8Array, salt: Uint8Array): boolean =>
  createHmac('sha256', salt).update(record).digest('hex') === digest
