import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey, type Key, type KeyRing } from '../store/keys.ts'

/** A message as it waits, and the id of the key that opens it. */
export interface SealedMessage {
  readonly bytes: Buffer
  readonly keyId: string
}

/** What a message belongs to (of a notice, the notice is its task): moved to another task, request, municipality or side it opens no more. */
export interface MessagePlace {
  readonly municipality: string
  readonly task: string
  readonly request: string
  readonly kind: 'question' | 'answer' | 'notice'
}

/** Seals and opens what waits in the gateway (decisions.md 5). */
export interface MessageBox {
  seal(place: MessagePlace, message: unknown): SealedMessage
  /** Throws where the key is gone, or the row is not the one it was sealed for; never with what stands in it. */
  open(place: MessagePlace, sealed: SealedMessage): unknown
}

const nonceBytes = 12
const tagBytes = 16
const wrappedBytes = nonceBytes + tagBytes + 32

/**
 * AES-256-GCM with a new key for each message; that key is itself sealed under the configured one, derived for this use and
 * municipality. The first key of the ring seals, each opens what it sealed. Throwing the row's bytes away throws its key away.
 */
export const messageBox = (keys: KeyRing): MessageBox => ({
  seal: (place, message) => {
    const own = randomBytes(32)
    const wrapped = encrypt(wrapping(keys.current, place), own, aadOf(place, 'key'))
    const body = encrypt(own, Buffer.from(JSON.stringify(message)), aadOf(place, 'message'))
    own.fill(0)
    return { bytes: Buffer.concat([wrapped, body]), keyId: keys.current.id }
  },
  open: (place, { bytes, keyId }) => {
    const key = keys.byId(keyId)
    if (key === null || bytes.length < wrappedBytes + nonceBytes + tagBytes) throw unreadable()
    try {
      const own = decrypt(wrapping(key, place), bytes.subarray(0, wrappedBytes), aadOf(place, 'key'))
      return JSON.parse(decrypt(own, bytes.subarray(wrappedBytes), aadOf(place, 'message')).toString('utf8'))
    } catch {
      throw unreadable()
    }
  },
})

// No `cause`: a parser's message quotes the text.
const unreadable = () => new Error('This message cannot be opened')

const wrapping = (key: Key, { municipality }: MessagePlace) => deriveKey(key, 'waiting-messages', municipality)

const aadOf = ({ municipality, task, request, kind }: MessagePlace, part: 'key' | 'message') =>
  Buffer.from(JSON.stringify([municipality, task, request, kind, part]))

const encrypt = (key: Buffer, text: Buffer, aad: Buffer): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(aad)
  const body = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

const decrypt = (key: Buffer, bytes: Buffer, aad: Buffer): Buffer => {
  const nonce = bytes.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(aad)
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
}
