import { parseArgs } from 'node:util'
import { UsageError } from './admin-values.ts'

/** How it is used. */
export const usage = `Use one of
  npm run admin -- municipality add <code> <name> [--brp-url <url> [--brp-key-file <file>]] [--contact <text>] [--log-name <name>] [--from <day>]
  npm run admin -- municipality brp <code> --brp-url <url> [--brp-key-file <file>]
  npm run admin -- participant add <oin> --kind <kind> --name <name> --municipality <code> [--from <day>] [--until <day>]
      [--asserted-by-system] [--task <task>] [--connector-url <url> [--credential-file <file>] [--settings-file <file>] [--allow-private]]
  npm run admin -- participant connector <oin> --municipality <code> --connector-url <url> [--credential-file <file>] [--settings-file <file>] [--allow-private]
  npm run admin -- participant connectors --municipality <code>
  npm run admin -- participant mandate <oin> --municipality <code> --law <law> --article <article> --task <task> --decision <reference>
      [--from <day>] [--until <day>]
  npm run admin -- reviewer mandate <professional> --organisation <oin> --municipality <code> --lane <lane> --role <role>
      --decision <reference> [--from <day>] [--until <day>]
  npm run admin -- participant access <oin> [--sender-constraint none|either|dpop|mtls|default] [--calls-per-minute <number>|default]
  npm run admin -- participant call-back <oin> --municipality <code> --number <number>
  npm run admin -- log joint-officer <oin> --organisation <oin of the partner> --municipality <code> --decision <reference>
      [--from <day>] [--until <day>]
  npm run admin -- log end-export <name> --municipality <code>`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  name: text,
  from: text,
  until: text,
  contact: text,
  'log-name': text,
  'brp-url': text,
  'brp-key-file': text,
  kind: text,
  municipality: text,
  'asserted-by-system': flag,
  'connector-url': text,
  'credential-file': text,
  'settings-file': text,
  'allow-private': flag,
  law: text,
  article: text,
  task: text,
  decision: text,
  organisation: text,
  lane: text,
  role: text,
  number: text,
  'sender-constraint': text,
  'calls-per-minute': text,
} as const

/** The options of a line that was read. */
export type Values = ReturnType<typeof parsed>['values']
type Name = { [K in keyof Values]-?: Values[K] extends string | undefined ? K : never }[keyof Values]

/** What a line is about, and what follows the verb. `from` is the day it holds from. */
export interface Line {
  readonly verb: string
  readonly subject: string
  /** What stands after the subject, where something does. */
  readonly more: string | undefined
  readonly values: Values
  readonly from: string
}

/** Words and options of a command line; throws `UsageError` where an option is unknown. */
export const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : 'Not understood'}\n${usage}`)
  }
}

/** The text of an option; throws `UsageError` without it. */
export const option = (values: Values, name: Name): string => needed(values[name], `--${name}`)

/** What may not be left out; throws `UsageError` where it is. */
export const needed = (value: string | undefined, what: string): string => {
  if (value === undefined || value.trim() === '') throw new UsageError(`${what} is needed\n${usage}`)
  return value
}
