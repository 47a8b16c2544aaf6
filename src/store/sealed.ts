import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16

/** Bytes of what holds nothing but is sealed. */
export const sealedBytes = nonceBytes + tagBytes

/** AES-256-GCM under a key of 32 bytes: nonce, tag, text. It opens with the same `bound` only. */
export const seal = (key: Buffer, text: Uint8Array, bound: Uint8Array): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(bound)
  const body = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** The text; throws where key, bytes or `bound` are not those it was sealed with, never with what stands in it. */
export const unseal = (key: Buffer, bytes: Buffer, bound: Uint8Array): Buffer => {
  const nonce = bytes.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(bound)
  decipher.setAuthTag(bytes.subarray(nonceBytes, sealedBytes))
  return Buffer.concat([decipher.update(bytes.subarray(sealedBytes)), decipher.final()])
}
