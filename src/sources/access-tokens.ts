import { randomUUID } from 'node:crypto'
import { importPKCS8, SignJWT } from 'jose'
import { type Dispatcher, request } from 'undici'
import { addressOf } from './address-guard.ts'
import { causeOf, Failed, readBody } from './http-body.ts'
import type { ClientCredentials, SourceConnector } from './source.ts'
import { TokenAnswer } from './token-schema.ts'

/** An access token; `fresh` where it was got for this very question. */
export interface AccessToken {
  readonly text: string
  readonly fresh: boolean
}

/** How a token endpoint is asked. `clock` in milliseconds, never back. */
export interface TokenOptions {
  readonly timeoutMs: number
  readonly clock?: () => number
}

interface Kept {
  readonly token: Promise<string>
  until: number
}

const mostBytes = 65_536
const longest = 3_600_000
const mostKept = 1000

/**
 * Access tokens of sources' issuers: client credentials with `private_key_jwt` (RFC 7523). One is kept in memory for at
 * most an hour, and never until its last moment; whoever asks meanwhile waits for the same one. Fails with
 * `token-refused` where the issuer says no, `token-unavailable` where it says nothing of use.
 */
export const accessTokens = ({ timeoutMs, clock = () => performance.now() }: TokenOptions) => {
  const kept = new Map<string, Kept>()

  const ask = async (connector: SourceConnector, oauth: ClientCredentials, dispatcher: Dispatcher) => {
    const url = addressOf(oauth.tokenEndpoint, connector.allowPrivateAddress)
    const form = formOf(oauth, await assertionOf(oauth))
    const since = clock()
    const answer = await answerOf(url, form, dispatcher, timeoutMs)
    const life = Math.min((answer.expires_in ?? 0) * 1000, longest)
    return { text: answer.access_token, until: since + life - Math.min(30_000, life / 5) }
  }

  return {
    /** A token for this source; the same way as to the source itself leads to its issuer. */
    get: async (connector: SourceConnector, oauth: ClientCredentials, way: Dispatcher): Promise<AccessToken> => {
      const name = nameOf(connector, oauth)
      const held = kept.get(name)
      if (held !== undefined && clock() < held.until) return { text: await held.token, fresh: false }
      const asking = ask(connector, oauth, way)
      const made: Kept = { token: asking.then(({ text }) => text), until: Number.POSITIVE_INFINITY }
      // Nobody else may be waiting for it: a failure is told below.
      made.token.catch(() => undefined)
      if (kept.size >= mostKept) kept.clear()
      kept.set(name, made)
      try {
        const { text, until } = await asking
        made.until = until
        return { text, fresh: true }
      } catch (error) {
        if (kept.get(name) === made) kept.delete(name)
        throw error
      }
    },

    /** The source did not take the token that is kept: it is given out no more. */
    forget: (connector: SourceConnector, oauth: ClientCredentials): void => void kept.delete(nameOf(connector, oauth)),
  }
}

const nameOf = ({ municipality, oin }: SourceConnector, oauth: ClientCredentials): string =>
  JSON.stringify([municipality, oin, oauth])

const assertionOf = async (oauth: ClientCredentials): Promise<string> => {
  try {
    const key = await importPKCS8(oauth.privateKey(), oauth.algorithm)
    return await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: oauth.algorithm, typ: 'JWT', ...(oauth.keyId === null ? {} : { kid: oauth.keyId }) })
      .setIssuer(oauth.clientId)
      .setSubject(oauth.clientId)
      .setAudience(oauth.audience ?? oauth.tokenEndpoint)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(key)
  } catch {
    throw new Failed('credential-unreadable')
  }
}

const formOf = ({ clientId, scope, resource }: ClientCredentials, assertion: string): string =>
  new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...(scope === null ? {} : { scope }),
    ...(resource === null ? {} : { resource }),
  }).toString()

/** What the issuer answers, or a failure that names nothing of it. A redirect is none of its answers. */
const answerOf = async (url: URL, form: string, dispatcher: Dispatcher, timeoutMs: number): Promise<TokenAnswer> => {
  const response = await request(url, {
    method: 'POST',
    dispatcher,
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'deelpoort',
    },
    body: form,
  }).catch((error: unknown) => {
    throw new Failed(causeOf(error) === 'address-not-allowed' ? 'address-not-allowed' : 'token-unavailable')
  })
  response.body.on('error', () => undefined)
  const { statusCode } = response
  if (statusCode !== 200) {
    response.body.destroy()
    throw new Failed(
      statusCode >= 400 && statusCode < 500 && statusCode !== 429 ? 'token-refused' : 'token-unavailable',
    )
  }
  const answer = await readBody(response, 'application/json', mostBytes).catch(() => null)
  const parsed = TokenAnswer.safeParse(answer)
  if (!parsed.success) throw new Failed('token-unavailable')
  return parsed.data
}
