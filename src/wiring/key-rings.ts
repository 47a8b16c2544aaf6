import type { Config } from '../config.ts'
import { deriveKey, type Key, type KeyRing, type KeyUse, loadKeyRing } from '../store/keys.ts'
import type { Keys } from './rooms.ts'

/** Reads the key files that the configuration names; `warn` hears of one that others may read. */
export const keyRings = ({ keyFiles }: Config, warn: (line: string) => void): Keys => ({
  bsnLookup: loadKeyRing(keyFiles.bsnLookup, warn),
  bsnEncryption: loadKeyRing(keyFiles.bsnEncryption, warn),
  idempotency: loadKeyRing(keyFiles.idempotency, warn),
  connector: loadKeyRing(keyFiles.connector, warn),
  cursor: loadKeyRing(keyFiles.cursor, warn),
  logSigning: loadKeyRing(keyFiles.logSigning, warn),
})

/** The keys of a use under a ring that lies with who is given what they seal, newest first. */
export const keysFor = (ring: KeyRing, use: KeyUse): readonly [Buffer, ...Buffer[]] => {
  const keyOf = (key: Key) => deriveKey(key, use, '0000')
  return [keyOf(ring.current), ...ring.all.slice(1).map(keyOf)]
}
