import { parseArgs } from 'node:util'
import { organisationKinds } from '../participants/organisation-kind.ts'
import type {
  BrpConnection,
  NewConnector,
  NewMandate,
  NewMunicipality,
  NewParticipant,
} from '../participants/participant.ts'
import type { ReviewMandate } from '../reviews/review.ts'
import { address, code, day, oin, phone, secretIn, UsageError } from './admin-values.ts'

/** What `npm run admin` is asked to do. */
export type AdminCommand =
  | { readonly do: 'municipality-add'; readonly municipality: NewMunicipality }
  | { readonly do: 'municipality-brp'; readonly code: string; readonly brp: BrpConnection }
  | { readonly do: 'participant-add'; readonly participant: NewParticipant }
  | {
      readonly do: 'participant-connector'
      readonly oin: string
      readonly municipality: string
      readonly connector: NewConnector
    }
  | { readonly do: 'participant-mandate'; readonly mandate: NewMandate }
  | { readonly do: 'reviewer-mandate'; readonly mandate: ReviewMandate }
  | {
      readonly do: 'participant-call-back'
      readonly oin: string
      readonly municipality: string
      readonly number: string
    }

/** How it is used. */
export const usage = `Use one of
  npm run admin -- municipality add <code> <name> [--brp-url <url> [--brp-key-file <file>]] [--contact <text>] [--log-name <name>] [--from <day>]
  npm run admin -- municipality brp <code> --brp-url <url> [--brp-key-file <file>]
  npm run admin -- participant add <oin> --kind <kind> --name <name> --municipality <code> [--from <day>] [--until <day>]
      [--asserted-by-system] [--task <task>] [--connector-url <url> [--credential-file <file>] [--allow-private]]
  npm run admin -- participant connector <oin> --municipality <code> --connector-url <url> [--credential-file <file>] [--allow-private]
  npm run admin -- participant mandate <oin> --municipality <code> --law <law> --article <article> --task <task> --decision <reference>
      [--from <day>] [--until <day>]
  npm run admin -- reviewer mandate <professional> --organisation <oin> --municipality <code> --lane <lane> --role <role>
      --decision <reference> [--from <day>] [--until <day>]
  npm run admin -- participant call-back <oin> --municipality <code> --number <number>`

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
  'allow-private': flag,
  law: text,
  article: text,
  task: text,
  decision: text,
  organisation: text,
  lane: text,
  role: text,
  number: text,
} as const

type Values = ReturnType<typeof parsed>['values']
type Name = { [K in keyof Values]-?: Values[K] extends string | undefined ? K : never }[keyof Values]

/** Reads a command line (without `npm run admin --`); throws `UsageError` with what is wrong with it. */
export const readAdminLine = (args: readonly string[], today: string): AdminCommand => {
  const { values, positionals } = parsed(args)
  const [noun, verb, subject = '', name] = positionals
  const from = day(values.from ?? today)
  switch (`${noun ?? ''} ${verb ?? ''}`) {
    case 'municipality add':
      return {
        do: 'municipality-add',
        municipality: {
          code: code(subject),
          name: needed(values.name ?? name, 'a name'),
          from,
          logName: values['log-name'] ?? null,
          residentsContact: values.contact ?? null,
          brp: values['brp-url'] === undefined ? null : brpOf(values),
        },
      }
    case 'municipality brp':
      return { do: 'municipality-brp', code: code(subject), brp: brpOf(values) }
    case 'participant add':
      return { do: 'participant-add', participant: participantOf(values, oin(subject), from) }
    case 'participant connector':
      return {
        do: 'participant-connector',
        oin: oin(subject),
        municipality: code(option(values, 'municipality')),
        connector: connectorOf(values),
      }
    case 'participant mandate':
      return { do: 'participant-mandate', mandate: mandateOf(values, oin(subject), from) }
    case 'participant call-back':
      return {
        do: 'participant-call-back',
        oin: oin(subject),
        municipality: code(option(values, 'municipality')),
        number: phone(option(values, 'number')),
      }
    case 'reviewer mandate':
      return { do: 'reviewer-mandate', mandate: reviewMandateOf(values, needed(subject, 'a professional'), from) }
    default:
      throw new UsageError(usage)
  }
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : 'Not understood'}\n${usage}`)
  }
}

const participantOf = (values: Values, oin: string, from: string): NewParticipant => {
  const kind = option(values, 'kind')
  if (!organisationKinds.some((each) => each === kind)) throw new UsageError(`--kind is no organisation kind: ${kind}`)
  const until = values.until === undefined ? null : day(values.until)
  const relations = values['asserted-by-system'] === true ? 'asserted-by-system' : 'recorded'
  return {
    oin,
    kind,
    name: option(values, 'name'),
    agreement: {
      municipality: code(option(values, 'municipality')),
      from,
      until,
      relations,
      task: values.task ?? null,
    },
    connector: values['connector-url'] === undefined ? null : connectorOf(values),
  }
}

const mandateOf = (values: Values, oin: string, from: string): NewMandate => ({
  oin,
  municipality: code(option(values, 'municipality')),
  law: option(values, 'law'),
  article: option(values, 'article'),
  task: option(values, 'task'),
  from,
  until: values.until === undefined ? null : day(values.until),
  decisionReference: option(values, 'decision'),
})

const reviewMandateOf = (values: Values, professional: string, from: string): ReviewMandate => ({
  municipality: code(option(values, 'municipality')),
  organisation: oin(option(values, 'organisation')),
  professional,
  lane: option(values, 'lane'),
  role: option(values, 'role'),
  from,
  until: values.until === undefined ? null : day(values.until),
  decisionReference: option(values, 'decision'),
})

const brpOf = (values: Values): BrpConnection => ({
  baseUrl: address(option(values, 'brp-url'), '--brp-url'),
  apiKey: secretIn(values['brp-key-file']),
})

const connectorOf = (values: Values): NewConnector => {
  const baseUrl = address(option(values, 'connector-url'), '--connector-url')
  const allowPrivateAddress = values['allow-private'] === true
  if (!allowPrivateAddress && !baseUrl.startsWith('https://')) {
    throw new UsageError('--connector-url must be https; plain http is for private addresses, with --allow-private')
  }
  return { baseUrl, allowPrivateAddress, credential: secretIn(values['credential-file']) }
}

const option = (values: Values, name: Name): string => needed(values[name], `--${name}`)

const needed = (value: string | undefined, what: string): string => {
  if (value === undefined || value.trim() === '') throw new UsageError(`${what} is needed\n${usage}`)
  return value
}
