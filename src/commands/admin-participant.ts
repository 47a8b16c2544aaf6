import { organisationKinds } from '../participants/organisation-kind.ts'
import type { AccessRules, NewConnector, NewMandate, NewParticipant } from '../participants/participant.ts'
import { type Line, option, type Values } from './admin-options.ts'
import { settingsIn } from './admin-settings.ts'
import { address, code, day, oin, phone, secretIn, UsageError } from './admin-values.ts'

/** What can be done to a participant. */
export type ParticipantCommand =
  | { readonly do: 'participant-add'; readonly participant: NewParticipant }
  | {
      readonly do: 'participant-connector'
      readonly oin: string
      readonly municipality: string
      readonly connector: NewConnector
    }
  | { readonly do: 'participant-connectors'; readonly municipality: string }
  | { readonly do: 'participant-mandate'; readonly mandate: NewMandate }
  | {
      readonly do: 'participant-call-back'
      readonly oin: string
      readonly municipality: string
      readonly number: string
    }
  | { readonly do: 'participant-access'; readonly oin: string; readonly rules: Partial<AccessRules> }

/** Reads a line about a participant; null where the verb is none of it. */
export const participantLine = ({ verb, subject, values, from }: Line): ParticipantCommand | null => {
  switch (verb) {
    case 'add':
      return { do: 'participant-add', participant: participantOf(values, oin(subject), from) }
    case 'connector':
      return {
        do: 'participant-connector',
        oin: oin(subject),
        municipality: code(option(values, 'municipality')),
        connector: connectorOf(values),
      }
    case 'connectors':
      return { do: 'participant-connectors', municipality: code(option(values, 'municipality')) }
    case 'mandate':
      return { do: 'participant-mandate', mandate: mandateOf(values, oin(subject), from) }
    case 'access':
      return { do: 'participant-access', oin: oin(subject), rules: rulesOf(values) }
    case 'call-back':
      return {
        do: 'participant-call-back',
        oin: oin(subject),
        municipality: code(option(values, 'municipality')),
        number: phone(option(values, 'number')),
      }
    default:
      return null
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

const rulesOf = (values: Values): Partial<AccessRules> => {
  const constraint = values['sender-constraint']
  const calls = values['calls-per-minute']
  if (constraint === undefined && calls === undefined)
    throw new UsageError('--sender-constraint or --calls-per-minute is needed')
  return {
    ...(constraint === undefined ? {} : { senderConstraint: constraintIn(constraint) }),
    ...(calls === undefined ? {} : { callsPerMinute: callsIn(calls) }),
  }
}

const constraintIn = (word: string): AccessRules['senderConstraint'] => {
  const found = (['none', 'either', 'dpop', 'mtls'] as const).find((each) => each === word)
  if (found === undefined && word !== 'default')
    throw new UsageError('--sender-constraint is none, either, dpop, mtls or default')
  return found ?? null
}

const callsIn = (word: string): number | null => {
  if (word === 'default') return null
  const number = /^[0-9]{1,7}$/.test(word) ? Number(word) : 0
  if (number >= 1 && number <= 1_000_000) return number
  throw new UsageError('--calls-per-minute is a whole number from 1 to 1000000, or default')
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

const connectorOf = (values: Values): NewConnector => {
  const baseUrl = address(option(values, 'connector-url'), '--connector-url')
  const allowPrivateAddress = values['allow-private'] === true
  if (!allowPrivateAddress && !baseUrl.startsWith('https://')) {
    throw new UsageError('--connector-url must be https; plain http is for private addresses, with --allow-private')
  }
  const credential = secretIn(values['credential-file'])
  const settings = settingsIn(values['settings-file'])
  if (credential !== null && settings.oauth !== undefined)
    throw new UsageError('--credential-file stands beside oauth: a source knows the gateway in one way')
  if (!allowPrivateAddress && settings.oauth?.tokenEndpoint.startsWith('http:') === true)
    throw new UsageError('oauth.tokenEndpoint must be https; plain http is for private addresses, with --allow-private')
  return { baseUrl, allowPrivateAddress, credential, settings }
}
