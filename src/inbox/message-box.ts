import { randomBytes } from 'node:crypto'
import { deriveKey, type Key, type KeyRing } from '../store/keys.ts'
import { seal, sealedBytes, unseal } from '../store/sealed.ts'

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

const wrappedBytes = sealedBytes + 32

/**
 * AES-256-GCM with a new key for each message; that key is itself sealed under the configured one, derived for this use and
 * municipality. The first key of the ring seals, each opens what it sealed. Throwing the row's bytes away throws its key away.
 */
export const messageBox = (keys: KeyRing): MessageBox => ({
  seal: (place, message) => {
    const own = randomBytes(32)
    const wrapped = seal(wrapping(keys.current, place), own, aadOf(place, 'key'))
    const body = seal(own, Buffer.from(JSON.stringify(message)), aadOf(place, 'message'))
    own.fill(0)
    return { bytes: Buffer.concat([wrapped, body]), keyId: keys.current.id }
  },
  open: (place, { bytes, keyId }) => {
    const key = keys.byId(keyId)
    if (key === null || bytes.length < wrappedBytes + sealedBytes) throw unreadable()
    try {
      const own = unseal(wrapping(key, place), bytes.subarray(0, wrappedBytes), aadOf(place, 'key'))
      return JSON.parse(unseal(own, bytes.subarray(wrappedBytes), aadOf(place, 'message')).toString('utf8'))
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
