import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as oidc from 'openid-client'
import { z } from 'zod'
import type { Scope } from '../http/caller.ts'
import { scopesIn } from '../http/counted-scopes.ts'
import { Id, Oin } from '../http/wire.ts'
import { Problem } from '../problems.ts'
import type { LoginUnderWay } from './session.ts'

/** The provider where visitors log in, and how this gateway is known there. `keyFile`: PEM, PKCS #8, RSA or P-256. */
export interface LoginOptions {
  readonly issuer: string
  readonly clientId: string
  readonly keyFile: string
  /** Organisations that this provider may name; null: any. */
  readonly oins: readonly string[] | null
  readonly redirectUri: string
  readonly timeoutMs?: number
}

/** Who logged in, from the claims of his ID token. */
export interface LoggedIn {
  readonly organisation: string
  readonly professional: { readonly id: string; readonly function: string | null }
  readonly roles: readonly Scope[]
}

/** Logging in at the provider: authorization code with PKCE, state and nonce; `private_key_jwt` at the token endpoint. */
export interface Login {
  readonly clientId: string
  /**
   * Where the browser goes, and what must be found again when it comes back; `askAgain`: the provider is not to take him for who he
   * was before. Throws `unavailable`.
   */
  begin(askAgain: boolean): Promise<{ readonly to: string; readonly underWay: Omit<LoginUnderWay, 'startedAt'> }>
  /** Who came back with this query; null where the login is not to be trusted, or he is not to be known by it. */
  finish(search: string, underWay: LoginUnderWay): Promise<LoggedIn | null>
}

/** Claims of the ID token: those of our access tokens, and which roles he has here. */
const IdClaims = z.object({
  oin: Oin,
  professional: z.union([
    Id.transform((id) => ({ id, function: null })),
    z.object({ id: Id, function: z.string().min(1).max(80).nullable().default(null) }),
  ]),
  roles: z.array(z.string().max(80)).max(50).default([]),
})

const hour = 3_600_000

/** The key with which the gateway shows who it is: it signs with ES256, or with RS256, which every provider takes (OAuth NL GOV). */
const keyIn = (file: string): Promise<oidc.CryptoKey> => {
  const key = createPrivateKey(readFileSync(file))
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const der = key.export({ type: 'pkcs8', format: 'der' })
  return crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
}

/** Logging in at one provider, which is asked about itself when it is first needed and then once an hour. */
export const openLogin = (options: LoginOptions): Login => {
  const { issuer, clientId, redirectUri, oins, timeoutMs = 5000 } = options
  let known: { readonly configuration: Promise<oidc.Configuration>; readonly until: number } | null = null

  const discover = async (): Promise<oidc.Configuration> => {
    const authentication = oidc.PrivateKeyJwt(await keyIn(options.keyFile))
    const onThisMachine = issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : []
    return oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
      // The signature of an ID token is always checked, also where TLS says whose it is.
      execute: [...onThisMachine, oidc.enableNonRepudiationChecks],
      timeout: timeoutMs / 1000,
    })
  }

  const provider = async (): Promise<oidc.Configuration> => {
    if (known === null || known.until < Date.now()) known = { configuration: discover(), until: Date.now() + hour }
    try {
      return await known.configuration
    } catch (cause) {
      known = null
      throw new Problem('unavailable', 'Nobody can log in now. Try again later.', { cause })
    }
  }

  return {
    clientId,
    begin: async (askAgain) => {
      const configuration = await provider()
      const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()]
      const to = oidc.buildAuthorizationUrl(configuration, {
        ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
        ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
        ...(askAgain ? { prompt: 'login' } : {}),
      })
      return { to: to.href, underWay: { state, nonce, verifier } }
    },

    finish: async (search, { state, nonce, verifier }) => {
      const configuration = await provider()
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, new URL(search, redirectUri), {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
        })
        const claims = IdClaims.safeParse(tokens.claims())
        if (!claims.success || oins?.includes(claims.data.oin) === false) return null
        const { oin, professional, roles } = claims.data
        return { organisation: oin, professional, roles: scopesIn(roles) }
      } catch (cause) {
        if (isAway(cause)) throw new Problem('unavailable', 'Nobody can log in now. Try again later.', { cause })
        return null
      }
    },
  }
}

/** The provider did not answer, or not with what it may: nobody's fault who logs in. */
const isAway = (error: unknown): boolean => {
  const code: unknown = (error as { readonly code?: unknown } | null)?.code
  return code === 'OAUTH_TIMEOUT' || error instanceof TypeError
}
