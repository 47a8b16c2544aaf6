import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Test } from 'tap'
import { ConnectorSettings } from '../../src/participants/connector-schema.ts'
import type { NewConnector } from '../../src/participants/participant.ts'
import { certificatesFor, issuing, json, type Listener, partner, tokenClient } from '../helpers/partner.ts'
import { secretsFolder } from './secrets-folder.ts'
import type { Way } from './ways.ts'

/** Sources on sockets of their own, one for each way of being asked. */
export interface MixedParties {
  /** What a gateway needs to ask them all. */
  readonly settings: Readonly<Record<string, string>>
  readonly connectors: Readonly<Record<Way, NewConnector>>
  /** How often somebody came to this one. */
  readonly calls: (way: Way) => number
}

/** How the sources behave: what a good answer holds, how long the slow one thinks, and by which luck the others fail. */
export interface Manners {
  readonly answer: (body: string) => unknown
  readonly slowMs: number
  readonly luck: () => number
  /** Whether the failing one fails this time; by turns where left out. */
  readonly isUnwell?: (body: string) => boolean
}

/** Starts them; they stop at the end of the run. */
export const startMixedParties = async (t: Pick<Test, 'teardown'>, manners: Manners): Promise<MixedParties> => {
  const { luck, slowMs, isUnwell = byTurns(luck) } = manners
  const { ca, partner: theirs, gateway: ours } = certificatesFor()
  const client = await tokenClient()
  const credential = randomBytes(24).toString('base64url')
  const secrets = secretsFolder(t, '9901', {
    ...{ 'mixed.cert': ours.certificate, 'mixed.key': ours.key, 'mixed.ca': ca },
    'mixed-token.key': client.key,
  })
  const issuer = await partner(t, { ...theirs, ca })
  const { given } = issuing(issuer, client)

  const good: Listener = (response, body) => json(response, manners.answer(body))
  /** A good answer to who shows the right bearer, 401 to everybody else. */
  const guarded =
    (isTaken: (bearer: string) => boolean, listener: Listener = good): Listener =>
    (response, body, request) =>
      isTaken((request.headers.authorization ?? '').replace('Bearer ', ''))
        ? listener(response, body, request)
        : json(response, { title: 'Who are you?' }, 401)
  const isCredential = (bearer: string) => bearer === credential
  const slowly: Listener = (response, body, request) =>
    void setTimeout(() => good(response, body, request), slowMs * (0.3 + 0.7 * luck()))
  const failing: Listener = (response, body, request) =>
    isUnwell(body) ? fail(response, luck()) : good(response, body, request)

  const parties = {
    bearer: await partner(t),
    'private-key-jwt': await partner(t, { ...theirs, ca }),
    mtls: await partner(t, { ...theirs, ca }),
    slow: await partner(t),
    failing: await partner(t),
  }
  parties.bearer.behave(guarded(isCredential))
  parties['private-key-jwt'].behave(guarded((bearer) => given.includes(bearer)))
  parties.mtls.behave(good)
  parties.slow.behave(guarded(isCredential, slowly))
  parties.failing.behave(guarded(isCredential, failing))

  const tls = { certificate: 'mixed', trusted: 'mixed' }
  const token = { clientId: client.clientId, key: 'mixed-token', algorithm: 'ES256' }
  const oauth = { tokenEndpoint: `${issuer.url}/token`, ...token }
  const at = (way: keyof typeof parties, by: string | null, settings: object = {}): NewConnector => ({
    ...{ baseUrl: parties[way].url, credential: by, allowPrivateAddress: true },
    settings: ConnectorSettings.parse(settings),
  })
  return {
    settings: { CONNECTOR_SECRETS_DIR: secrets, SOURCE_BREAKER_FAILURES: '3', SOURCE_BREAKER_SECONDS: '1' },
    connectors: {
      bearer: at('bearer', credential),
      'private-key-jwt': at('private-key-jwt', null, { oauth, tls }),
      mtls: at('mtls', null, { tls }),
      slow: at('slow', credential),
      failing: at('failing', credential),
      inbox: {
        ...{ baseUrl: 'https://inbox.invalid', credential: null, allowPrivateAddress: false },
        settings: ConnectorSettings.parse({ inbox: true }),
      },
    },
    calls: (way) => (way === 'inbox' ? 0 : parties[way].calls()),
  }
}

/** Well and unwell by turns of some questions, so that a breaker opens, tries and closes. */
const byTurns = (luck: () => number): (() => boolean) => {
  let [unwell, left] = [true, 0]
  return () => {
    if (left-- <= 0) [unwell, left] = [!unwell, 3 + Math.floor(luck() * 8)]
    return unwell
  }
}

const fail = (response: ServerResponse, chance: number): unknown => {
  if (chance < 0.3) return response.socket?.destroy()
  return json(response, { title: 'Out of order' }, chance < 0.7 ? 503 : 500, 'application/problem+json')
}
