import type { SecretFiles } from '../store/secret-files.ts'
import { ConnectorSettings, type ConnectorView } from './connector-schema.ts'
import type { ConnectorRow } from './connector-store.ts'
import { type CredentialPlace, type Credentials, holdsText, type SealedCredential } from './credentials.ts'
import type { Connector, ConnectorOAuth, ConnectorTls } from './participant.ts'

/** What opens a connector: the box of credentials, and the files of keys and certificates. */
export interface Openers {
  readonly credentials: Credentials
  readonly secrets: SecretFiles
}

/**
 * Seals a credential to its place and settings. Where there are settings something is always sealed, if only an empty
 * text: a row whose address, OAuth client or mapping was changed beside the register then opens no more.
 */
export const sealedWith = (
  credentials: Credentials,
  place: CredentialPlace,
  settings: ConnectorSettings,
  text: string | null,
): SealedCredential | null => {
  if (isPlain(settings) && text === null) return null
  return credentials.seal(placeOf(place, settings), text ?? '')
}

/** A connector whose secrets open when they are needed, and only where the row is as the register set it. */
export const openable = (openers: Openers, municipality: string, oin: string, row: ConnectorRow): Connector => {
  const { baseUrl, allowPrivateAddress, sealed, settings } = row
  const { credentials, secrets } = openers
  const place = placeOf({ municipality, party: oin, baseUrl }, settings)
  return {
    ...{ municipality, oin, baseUrl, allowPrivateAddress, settings },
    credential: () => {
      if (sealed === null) {
        if (isPlain(settings)) return null
        throw new Error('This connector is not as it was set')
      }
      const text = credentials.open(place, sealed)
      return text === '' ? null : text
    },
    oauth: oauthOf(secrets, municipality, settings.oauth),
    tls: tlsOf(secrets, municipality, settings.tls),
    mapping: settings.mapping ?? null,
    inbox: settings.inbox ?? false,
    taskMail: settings.taskMail ?? null,
  }
}

/** A connector as it is told: nothing secret, and always whether it may lead to closed addresses. */
export const connectorView = ({ baseUrl, allowPrivateAddress, sealed, settings }: ConnectorRow): ConnectorView => ({
  baseUrl,
  allowPrivate: allowPrivateAddress,
  authentication: settings.oauth !== undefined ? 'oauth' : holdsText(sealed) ? 'credential' : 'none',
  clientCertificate: settings.tls?.certificate !== undefined,
  mapped: Object.keys(settings.mapping?.categories ?? {}),
})

/** What a record tells of settings: that they are there. */
export const toldSettings = ({ oauth, tls, mapping, inbox, taskMail }: ConnectorSettings) => ({
  ...(oauth === undefined ? {} : { withOAuth: true }),
  ...(tls?.certificate === undefined ? {} : { withCertificate: true }),
  ...(mapping === undefined ? {} : { mapped: Object.keys(mapping.categories) }),
  ...(inbox === undefined ? {} : { inbox }),
  ...(taskMail === undefined ? {} : { toldByMail: true }),
})

const isPlain = (settings: ConnectorSettings): boolean => Object.keys(settings).length === 0

const placeOf = (place: CredentialPlace, settings: ConnectorSettings): CredentialPlace =>
  isPlain(settings) ? place : { ...place, settings: JSON.stringify(ConnectorSettings.parse(settings)) }

/** The OAuth client of settings, whose private key opens when it is needed; null: none. */
export const oauthOf = (
  secrets: SecretFiles,
  municipality: string,
  oauth: ConnectorSettings['oauth'],
): ConnectorOAuth | null => {
  if (oauth === undefined) return null
  const { key, keyId = null, audience = null, scope = null, resource = null, ...rest } = oauth
  return { ...rest, keyId, audience, scope, resource, privateKey: () => secrets.read(municipality, key, 'key') }
}

/** The certificates of settings, which open when they are needed. */
export const tlsOf = (secrets: SecretFiles, municipality: string, tls: ConnectorSettings['tls']): ConnectorTls => ({
  client: () => {
    const name = tls?.certificate
    if (name === undefined) return null
    return { certificate: secrets.read(municipality, name, 'cert'), key: secrets.read(municipality, name, 'key') }
  },
  trusted: () => (tls?.trusted === undefined ? null : secrets.read(municipality, tls.trusted, 'ca')),
})
