import type { Config } from '../config.ts'
import { loadKeyRing } from '../store/keys.ts'
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
