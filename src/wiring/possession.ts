import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import type { EdgeOptions } from '../http/edge.ts'
import { deriveKey, type Key, type KeyRing } from '../store/keys.ts'
import type { Rooms } from './rooms.ts'

/** How callers prove that a token is theirs, from the settings; nonces are under the keys that seal page cursors. */
export const provingOf = (
  { publicUrl, trustProxy, possession, tls }: Config,
  cursorKeys: KeyRing,
  { usedProofs }: Rooms,
): Required<Pick<EdgeOptions, 'possession' | 'tls'>> => {
  const nonceKey = (key: Key): Buffer => deriveKey(key, 'dpop-nonce', '0000')
  return {
    possession: {
      publicUrl,
      demanded: possession.demanded,
      proofAlgorithms: possession.proofAlgorithms,
      nonceKeys: [nonceKey(cursorKeys.current), ...cursorKeys.all.slice(1).map(nonceKey)],
      useProof: usedProofs.use,
      certificate: { header: possession.certificateHeader, proxies: trustProxy },
    },
    tls: tls && {
      key: readFileSync(tls.keyFile),
      certificate: readFileSync(tls.certificateFile),
      clientAuthorities: tls.clientAuthoritiesFile === null ? null : readFileSync(tls.clientAuthoritiesFile),
    },
  }
}
