import { readFileSync } from 'node:fs'

/** A line that cannot be read; the message is for people and holds no credential. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** A municipality code, not the operator's. */
export const code = (value: string): string => {
  if (!/^[0-9]{4}$/.test(value) || value === '0000')
    throw new UsageError('A municipality code has four digits, such as 0344')
  return value
}

/** An OIN with a known prefix. */
export const oin = (value: string): string => {
  if (/^000000(?:0[1-46-9]|10|99)[0-9A-Za-z]{12}$/.test(value)) return value
  throw new UsageError('An OIN has 20 positions and a known prefix, such as 00000003123456780000')
}

/** A telephone number, as digits with an optional plus. */
export const phone = (value: string): string => {
  const number = value.replace(/[ -]/g, '')
  if (/^\+?[0-9]{6,15}$/.test(number)) return number
  throw new UsageError('A telephone number is written with 6 to 15 digits, such as 0201234567')
}

/** A calendar day, `YYYY-MM-DD`. */
export const day = (value: string): string => {
  const date = new Date(`${value}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value))
    return value
  throw new UsageError('A day is written as 2026-12-31')
}

/** A base URL without user, query, fragment and closing slash. */
export const address = (value: string, name: string): string => {
  if (/^https?:\/\/[^\s?#@]{1,480}$/.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '')
  throw new UsageError(`${name} is no http(s) address without user, query and fragment`)
}

/** The first line of a file: a credential on a command line could be read by others on the machine. */
export const secretIn = (file: string | undefined): string | null => {
  if (file === undefined) return null
  const secret = read(file).split('\n')[0]?.trim() ?? ''
  if (/^[\x21-\x7e]{8,2000}$/.test(secret)) return secret
  throw new UsageError(`${file} holds no credential: 8 or more visible ASCII characters on its first line`)
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${file} cannot be read`)
  }
}
