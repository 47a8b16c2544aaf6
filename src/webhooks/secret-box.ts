import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey, type KeyRing } from '../store/keys.ts'

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
    const nonce = randomBytes(12)
    const key = deriveKey(keys.current, 'webhook-secrets', municipality)
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
    cipher.setAAD(Buffer.from(subscription))
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return { bytes: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyId: keys.current.id }
  },
  open: (municipality, subscription, { bytes, keyId }) => {
    const key = keys.byId(keyId)
    if (key === null || bytes.length < 28) throw new Error('This secret cannot be opened')
    const derived = deriveKey(key, 'webhook-secrets', municipality)
    const decipher = createDecipheriv('aes-256-gcm', derived, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(subscription)).setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  },
})
