import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nonces for DPoP proofs (RFC 9449 8): made from a key and the time, so that every gateway knows those of the others. */
export interface DpopNonces {
  /** The one to use from now on; `at` in milliseconds. */
  current(at: number): string
  accepts(nonce: unknown, at: number): boolean
}

/** A nonce holds five to ten minutes, and five more where another gateway's clock is ahead. */
const period = 300_000
const windows = [0, -1, 1]

/** Nonces under these keys: the first makes them, all are accepted. */
export const dpopNonces = (keys: readonly [Buffer, ...Buffer[]]): DpopNonces => {
  const made = (key: Buffer, window: number): Buffer => createHmac('sha256', key).update(String(window)).digest()
  return {
    current: (at) => made(keys[0], Math.floor(at / period)).toString('base64url'),
    accepts: (nonce, at) => {
      if (typeof nonce !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(nonce)) return false
      const bytes = Buffer.from(nonce, 'base64url')
      const now = Math.floor(at / period)
      return keys.some((key) => windows.some((ahead) => timingSafeEqual(bytes, made(key, now + ahead))))
    },
  }
}
