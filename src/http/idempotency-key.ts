import { wordHoldsBsn } from './bsn.ts'

const bare = /^[\x21\x23-\x7e][\x21-\x7e]*$/
const quoted = /^"((?:[\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/

/**
 * The key of an `Idempotency-Key` header, a structured-field string or the bare token: 8 to 128 visible ASCII characters.
 * Null where it has another shape or holds a citizen service number.
 */
export const parseIdempotencyKey = (header: string): string | null => {
  const inner = quoted.exec(header)?.[1]?.replace(/\\(["\\])/g, '$1')
  const key = inner ?? (bare.test(header) ? header : '')
  return key.length >= 8 && key.length <= 128 && !wordHoldsBsn(key) ? key : null
}
