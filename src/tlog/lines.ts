import { hashBytes } from './hash.ts'
import { Malformed } from './malformed.ts'

/** Bytes of standard base64 in its one canonical spelling (RFC 4648, 4). Throws `Malformed`. */
export const base64Of = (text: string, what: string): Buffer => {
  const bytes = Buffer.from(text, 'base64')
  if (text === '' || bytes.toString('base64') !== text) throw new Malformed(`${what} is not base64`)
  return bytes
}

/** One hash of 32 bytes in base64. Throws `Malformed`. */
export const hashOf = (text: string, what: string): Buffer => {
  const bytes = base64Of(text, what)
  if (bytes.length !== hashBytes) throw new Malformed(`${what} is not a hash of 32 bytes`)
  return bytes
}

/** A count or place in decimal, without sign or leading zero, that a number can hold exactly. Throws `Malformed`. */
export const countOf = (text: string, what: string): number => {
  const count = /^(0|[1-9][0-9]*)$/.test(text) ? Number(text) : NaN
  if (!Number.isSafeInteger(count)) throw new Malformed(`${what} is no decimal number`)
  return count
}
