import { deriveKey, type KeyRing } from '../store/keys.ts'
import { seal, sealedBytes, unseal } from '../store/sealed.ts'

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
    const key = deriveKey(keys.current, 'connector-credentials', place.municipality)
    return { bytes: seal(key, Buffer.from(text), binding(place)), keyId: keys.current.id }
  },
  open: (place, { bytes, keyId }) => {
    const key = keys.byId(keyId)
    if (key === null || bytes.length < sealedBytes) throw new Error('This credential cannot be opened')
    const derived = deriveKey(key, 'connector-credentials', place.municipality)
    return unseal(derived, bytes, binding(place)).toString('utf8')
  },
})

/** Whether something was sealed, and not just a place. */
export const holdsText = (sealed: SealedCredential | null): boolean => (sealed?.bytes.length ?? 0) > sealedBytes

const binding = ({ municipality, party, baseUrl, settings }: CredentialPlace): Buffer =>
  Buffer.from(JSON.stringify([municipality, party, baseUrl, ...(settings === undefined ? [] : [settings])]))
