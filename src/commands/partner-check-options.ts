import { parseArgs } from 'node:util'
import { readFileSync } from 'node:fs'
import type { Language } from '../partner-check/finding.ts'

/** How the command is used. */
export const partnerCheckUsage = `Usage: deelpoort partner-check …
  --source <url> (--bsn <9999…> | --reference <text> | --identity <file>) [--declines <the same way>]
      [--credential-file <file>] [--category <word>]… [--purpose <word>]
      [--settings <file>] [--secrets <folder>] [--municipality <code>]      asks a source that is called
  --webhook <url> --secret-file <file>                                      sends a receiver of webhooks events
  --inbox (--bsn <9999…> | --reference <text> | --identity <file>) [--declines <the same way>]
      [--category <word>]… [--purpose <word>] [--municipality <code>]
      [--port <number>] [--token-file <file>] [--seconds <number>]          plays the inbox for your worker
with each: [--language nl|en] [--json] [--timeout <seconds>] [--allow-private]
Only made-up people: a citizen service number must be of the test range (9999…).
Ends with 0 where nothing failed, 1 where something did, 2 for wrong use or where nothing could be tried.`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const many = { type: 'string', multiple: true } as const

const options = {
  ...{ source: text, webhook: text, inbox: flag, language: text, json: flag, timeout: text, 'allow-private': flag },
  ...{ bsn: text, reference: text, identity: text, declines: text, purpose: text, settings: text, secrets: text },
  ...{ category: many, 'credential-file': text, municipality: text, 'secret-file': text },
  ...{ port: text, 'token-file': text, seconds: text },
} as const

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

const common = ['language', 'json', 'timeout', 'allow-private']
const people = ['bsn', 'reference', 'identity', 'declines', 'category', 'purpose', 'municipality'] as const
const ways = {
  source: ['source', ...people, 'credential-file', 'settings', 'secrets'],
  webhook: ['webhook', 'secret-file'],
  inbox: ['inbox', ...people, 'port', 'token-file', 'seconds'],
} as const satisfies Readonly<Record<string, readonly (keyof Given)[]>>

/** What was asked on the line: one way, in one language. */
export interface PartnerCheckAsked {
  readonly way: keyof typeof ways
  readonly given: Given
  readonly language: Language
  readonly timeoutMs: number
}

/** Reads the line; throws `WrongUse`. */
export const partnerCheckAsked = (args: readonly string[]): PartnerCheckAsked => {
  const given = parsed(args)
  const [way, more] = (Object.keys(ways) as (keyof typeof ways)[]).filter((each) => given[each] !== undefined)
  if (way === undefined || more !== undefined) throw wrongUse()
  const known: readonly string[] = [...common, ...ways[way]]
  const strange = Object.keys(given).filter((name) => !known.includes(name))
  if (strange.length > 0) throw wrongUse(`--${strange.join(', --')}: not with --${way}`)
  const { language = 'nl' } = given
  if (language !== 'nl' && language !== 'en') throw wrongUse('--language is nl or en')
  return { way, given, language, timeoutMs: numberOf('timeout', given.timeout, 10, 120) * 1000 }
}

const parsed = (args: readonly string[]): Given => {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch {
    throw wrongUse()
  }
}

/** The line was wrong: what is wrong, and how it is done. */
export class WrongUse extends Error {}

/** Wrong use, with what is wrong before how it is done. */
export const wrongUse = (what?: string): WrongUse =>
  new WrongUse(what === undefined ? partnerCheckUsage : `${what}.\n${partnerCheckUsage}`)

/** A number of an option, from 0 up to `most`. */
export const numberOf = (name: string, given: string | undefined, standard: number, most: number): number => {
  if (given === undefined) return standard
  const number = Number(given)
  if (!/^\d{1,5}(\.\d)?$/.test(given) || number > most) throw wrongUse(`--${name} is a number up to ${most}`)
  return number
}

/** The text of a file without the line end at its end; wrong use where it cannot be read or is empty. */
export const fileOf = (name: string, path: string): string => {
  let read: string
  try {
    read = readFileSync(path, 'utf8').trim()
  } catch {
    throw wrongUse(`--${name}: the file cannot be read`)
  }
  if (read === '') throw wrongUse(`--${name}: the file is empty`)
  return read
}

/** The address of an option; wrong use where it is none, or holds a name, a password, a query or a fragment. */
export const addressOption = (name: string, given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw wrongUse(`--${name} is no http(s) address`)
  if (url.username + url.password + url.search + url.hash !== '')
    throw wrongUse(`--${name} holds more than an address: no name, password, query or fragment`)
  return url
}
