import { existsSync } from 'node:fs'
import { isSafe, issuersIn, parsedUrl, witnessesIn } from './setting-values.ts'

/** The environment: `process.env`, or what a test makes of it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What is missing or wrong, all of it on one line, one sentence each; never a value. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The settings have faults. ${faults.join(' ')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** Reads settings with a reader that gathers the faults; returns the result deep-frozen, or throws `ConfigError`. */
export const reading = <T>(env: Environment, make: (read: Reader) => T): Frozen<T> => {
  const faults: string[] = []
  const made = make(readerOf(env, (sentence) => void (faults.includes(sentence) || faults.push(sentence))))
  if (faults.length > 0) throw new ConfigError(faults)
  return freeze(made)
}

/** One reader method a kind of setting: each returns a value or tells a fault and returns something harmless. */
export type Reader = ReturnType<typeof readerOf>

const readerOf = (env: Environment, fault: (sentence: string) => void) => {
  const optional = (name: string): string | null => env[name]?.trim() || null
  const required = (name: string): string => {
    const value = optional(name)
    if (value === null) fault(`${name} is missing.`)
    return value ?? ''
  }
  /** https, or http on this machine: tokens and keys travel over it. */
  const address = (name: string, value: string): string => {
    if (value === '' || isSafe(value)) return value.replace(/\/$/, '')
    fault(`${name} is no https address (http is for this machine only).`)
    return value
  }
  return {
    fault,
    optional,
    required,
    address,
    text: (name: string, otherwise: string): string => optional(name) ?? otherwise,
    number: (name: string, otherwise: number, range: { readonly from: number; readonly to: number }): number => {
      const value = optional(name)
      if (value === null) return otherwise
      const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN
      if (number >= range.from && number <= range.to) return number
      fault(`${name} is no whole number from ${range.from} to ${range.to}.`)
      return otherwise
    },
    oneOf: <T extends string>(name: string, otherwise: T, values: readonly T[]): T => {
      const value = optional(name)
      const found = value === null ? otherwise : values.find((candidate) => candidate === value)
      if (found === undefined) fault(`${name} is none of ${values.join(', ')}.`)
      return found ?? otherwise
    },
    list: (name: string, otherwise: readonly string[], shape: RegExp, what: string): readonly string[] => {
      const items = optional(name)?.split(/\s*,\s*/) ?? otherwise
      if (!items.every((item) => shape.test(item))) fault(`${name} is no list of ${what}, with commas between.`)
      return [...items]
    },
    /** An organisation number, or null where none is given. */
    oin: (name: string): string | null => {
      const value = optional(name)
      if (value !== null && !/^000000(0[1-46-9]|10|99)[0-9A-Za-z]{12}$/.test(value)) fault(`${name} is no OIN.`)
      return value
    },
    /** A mail server, under TLS (or on this machine); it may hold a login. */
    smtp: (name: string, value: string): string => {
      const url = value === '' ? null : parsedUrl(value)
      if (value !== '' && (url === null || !/^smtps?:$/.test(url.protocol) || url.host === ''))
        fault(`${name} is no smtps://user:password@host or smtp:// address.`)
      return value
    },
    /** Whole numbers of seconds, in order. */
    seconds: (name: string, otherwise: readonly number[]): readonly number[] => {
      const items = optional(name)?.split(/\s*,\s*/)
      if (items === undefined) return [...otherwise]
      if (items.length > 20 || !items.every((item) => /^[1-9]\d{0,5}$/.test(item)))
        fault(`${name} is no list of at most 20 whole numbers of seconds, with commas between.`)
      return items.map(Number)
    },
    path: (name: string, value: string): string => {
      if (value !== '' && !existsSync(value)) fault(`${name} names a path that is not there.`)
      return value
    },
    /** A path that need not be given. */
    file: (name: string): string | null => {
      const value = optional(name)
      if (value !== null && !existsSync(value)) fault(`${name} names a path that is not there.`)
      return value
    },
    /** A name that a key of a signed note may have, without a slash at its end. */
    named: (name: string, value: string): string => {
      if (!/^[^\s+\p{Z}\p{C}]*[^\s+/\p{Z}\p{C}]$/u.test(value))
        fault(`${name} has spaces, a plus or a slash at its end.`)
      return value
    },
    database: (name: string, value: string | null): string | null => {
      const url = value === null ? null : parsedUrl(value)
      if (value !== null && (url === null || !/^postgres(ql)?:$/.test(url.protocol) || url.host === '')) {
        fault(`${name} is no postgres://user@host/database address.`)
        return null
      }
      return value
    },
    /** Witnesses of the log: a list of addresses and keys, empty where none are given. */
    witnesses: (name: string, value: string) => {
      const list = witnessesIn(value)
      if (list === null) fault(`${name} is no JSON list of {"url", "vkey"}, url https (http on this machine only).`)
      return list ?? []
    },
    issuers: (name: string, value: string) => {
      const list = value === '' ? [] : issuersIn(value)
      if (list === null)
        fault(`${name} is no JSON list of {"issuer", "jwksUri", "oins"?}, both https (http on this machine only).`)
      return list ?? []
    },
  }
}

const freeze = <T>(value: T): Frozen<T> => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value) as Frozen<T>
}
