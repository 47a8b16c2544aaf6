import { deriveKey, type Key, type KeyRing } from '../../store/keys.ts'
import { type SignerKey, signerOf, type VerifierKey } from '../../tlog/note-key.ts'

/** The keys of one log: `current` signs; all of the ring, also older ones, made checkpoints that still count. */
export interface LogKeys {
  readonly origin: string
  readonly current: SignerKey
  readonly all: readonly VerifierKey[]
}

/** Keys of a log by its municipality and name, each derived from the ring for that municipality (decisions.md 5). */
export const logKeys =
  (ring: KeyRing, origin: string) =>
  (municipality: string, logName: string): LogKeys => {
    const name = `${origin}/${logName}`
    const signer = (key: Key): SignerKey => signerOf(name, 'ed25519', deriveKey(key, 'log-signing', municipality))
    return { origin: name, current: signer(ring.current), all: ring.all.map(signer) }
  }
