const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

/** Whether nine digits are a citizen service number (burgerservicenummer): the 11-proef, and not all zeros. */
export const isBsn = (digits: string): boolean => {
  if (!/^[0-9]{9}$/.test(digits) || digits === '000000000') return false
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0
}

/** The nine digits of a number written with eight or nine, or null where it is no citizen service number. */
export const parseBsn = (text: string): string | null => {
  if (!/^[0-9]{8,9}$/.test(text)) return null
  const digits = text.padStart(9, '0')
  return isBsn(digits) ? digits : null
}

const written = /(?<![0-9])(?:[0-9]{9}|[0-9]{4}[. ][0-9]{2}[. ][0-9]{3}|[0-9]{3}([. ])[0-9]{3}\1[0-9]{3})(?![0-9])/g
const standing = /(?<![0-9A-Za-z])[0-9]{9}(?![0-9A-Za-z])/g

const anyIsBsn = (text: string, pattern: RegExp): boolean =>
  [...text.matchAll(pattern)].some(([found]) => isBsn(found.replace(/[. ]/g, '')))

/** Whether free text holds a run of nine digits (plain, dotted or spaced) that passes the 11-proef. */
export const textHoldsBsn = (text: string): boolean => anyIsBsn(text, written)

/** The same for ids and keys, where nine digits between letters are part of a larger word (a UUID, a hash). */
export const wordHoldsBsn = (text: string): boolean => anyIsBsn(text, standing)
