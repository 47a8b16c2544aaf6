import { randomBytes } from 'node:crypto'
import { deriveKey, type KeyRing } from '../store/keys.ts'
import { seal, sealedBytes, unseal } from '../store/sealed.ts'

/** A secret as it is kept: AES-256-GCM (nonce, tag, text) and the id of the key that made it. */
export interface SealedSecret {
  readonly bytes: Buffer
  readonly keyId: string
}

/** Seals and opens the signing secrets of subscriptions, with keys derived per municipality (decisions.md 5). */
export interface SecretBox {
  /** A new secret in the form of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
  make(): string
  seal(municipality: string, subscription: string, secret: string): SealedSecret
  /** Throws where the key is gone, or the row is not the one it was sealed for. */
  open(municipality: string, subscription: string, sealed: SealedSecret): string
}

/** The box over a key ring. */
export const secretBox = (keys: KeyRing): SecretBox => ({
  make: () => `whsec_${randomBytes(32).toString('base64')}`,
  seal: (municipality, subscription, secret) => {
    const key = deriveKey(keys.current, 'webhook-secrets', municipality)
    return { bytes: seal(key, Buffer.from(secret), Buffer.from(subscription)), keyId: keys.current.id }
  },
  open: (municipality, subscription, { bytes, keyId }) => {
    const key = keys.byId(keyId)
    if (key === null || bytes.length < sealedBytes) throw new Error('This secret cannot be opened')
    const derived = deriveKey(key, 'webhook-secrets', municipality)
    return unseal(derived, bytes, Buffer.from(subscription)).toString('utf8')
  },
})
