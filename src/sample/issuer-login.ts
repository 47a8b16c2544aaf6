import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { Account } from './accounts.ts'
import { bodyOf } from './serve.ts'

/** Where pages of people log in at the sample's issuer: as which client, where to go back to, and who may. */
export interface LoginOptions {
  readonly clientId: string
  readonly redirectUri: string
  readonly accounts: readonly Account[]
}

/** Its client and accounts, as the library wants them: authorization code with PKCE, and the claims that the gateway reads. */
export const loginSettings = ({ accounts }: LoginOptions) => ({
  pkce: { required: () => true },
  claims: { openid: ['sub', 'oin', 'professional', 'roles'] },
  conformIdTokenClaims: false,
  interactions: { url: (_ctx: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
  findAccount: async (_ctx: unknown, sub: string) => {
    const found = accounts.find(({ id }) => id === sub)
    if (found === undefined) return undefined
    const { oin, professional, roles } = found
    return { accountId: sub, claims: async () => ({ sub, oin, professional, roles: [...roles] }) }
  },
})

const page = (accounts: readonly Account[]): string =>
  [
    '<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<title>Inloggen, voorbeeld</title><main><h1>Wie bent u?</h1><p>Alles en iedereen is verzonnen.</p><form method="post">',
    ...accounts.map(({ id }) => `<p><button name="account" value="${id}">${id}</button></p>`),
    '</form></main></html>',
  ].join('')

/** Asks who somebody is, and believes it; grants the gateway what it asks. True where the call was one of these. */
export const interact = async (
  provider: Provider,
  { accounts, clientId }: LoginOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> => {
  if (!/^\/interaction\/[\w-]+$/.test(request.url ?? '')) return false
  const { prompt, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login' && request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(accounts))
    return true
  }
  const accountId =
    prompt.name === 'login' ? (new URLSearchParams(await bodyOf(request)).get('account') ?? '') : session?.accountId
  const grant = new provider.Grant({ accountId: accountId ?? '', clientId })
  grant.addOIDCScope('openid')
  const consent = { grantId: await grant.save() }
  const result = prompt.name === 'login' ? { login: { accountId: accountId ?? '' }, consent } : { consent }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  return true
}
