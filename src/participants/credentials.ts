import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey, type KeyRing } from '../store/keys.ts'

/** A credential as it is kept: AES-256-GCM (nonce, tag, text) and the id of the key that made it. */
export interface SealedCredential {
  readonly bytes: Buffer
  readonly keyId: string
}

/** What a credential belongs to: it opens for this municipality, this party (an OIN or `brp`) and this address only. */
export interface CredentialPlace {
  readonly municipality: string
  readonly party: string
  readonly baseUrl: string
  /** How it is asked beside that (JSON, as kept); absent where there is nothing to say. */
  readonly settings?: string
}

/** Seals and opens the credentials of connectors, with keys derived per municipality (decisions.md 5). */
export interface Credentials {
  seal(place: CredentialPlace, text: string): SealedCredential
  /** Throws where the key is gone, or the row is not the one it was sealed for. */
  open(place: CredentialPlace, sealed: SealedCredential): string
}

/** The credential box over a key ring. A row moved to another address or party no longer opens. */
export const credentials = (keys: KeyRing): Credentials => ({
  seal: (place, text) => {
    const nonce = randomBytes(12)
    const key = deriveKey(keys.current, 'connector-credentials', place.municipality)
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAAD(binding(place))
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return { bytes: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyId: keys.current.id }
  },
  open: (place, { bytes, keyId }) => {
    const key = keys.byId(keyId)
    if (key === null || bytes.length < 28) throw new Error('This credential cannot be opened')
    const derived = deriveKey(key, 'connector-credentials', place.municipality)
    const decipher = createDecipheriv('aes-256-gcm', derived, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(binding(place)).setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  },
})

/** Whether something was sealed, and not just a place. */
export const holdsText = (sealed: SealedCredential | null): boolean => (sealed?.bytes.length ?? 0) > 28

const binding = ({ municipality, party, baseUrl, settings }: CredentialPlace): Buffer =>
  Buffer.from(JSON.stringify([municipality, party, baseUrl, ...(settings === undefined ? [] : [settings])]))
