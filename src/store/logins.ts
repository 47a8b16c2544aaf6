import { createHmac } from 'node:crypto'

/** Who logs in for what (decisions.md 34): the gateway, the console, verification, retention. None bypasses row security. */
export const logins = ['app', 'console', 'verify', 'retention'] as const
export type Login = (typeof logins)[number]

/** Name of the login's role; the migrations grant to these names. */
export const roleOf = (login: Login): string => `deelpoort_${login}`

/**
 * The URL of a login that was not configured: the owner's, with the login's role and a password derived from the
 * owner's, so that runs side by side on one server agree. An owner without a password gives a login without one: it
 * enters only where the server asks for none.
 */
export const derivedUrl = (ownerUrl: string, login: Login): string => {
  const url = new URL(ownerUrl)
  const secret = decodeURIComponent(url.password)
  url.password = secret === '' ? '' : createHmac('sha256', secret).update(roleOf(login)).digest('base64url')
  url.username = roleOf(login)
  if (url.username !== roleOf(login)) throw new Error('The address of the database names no host')
  return url.href
}

/** The URLs of all four logins, derived from the owner's. */
export const derivedUrls = (ownerUrl: string): Readonly<Record<Login, string>> => ({
  app: derivedUrl(ownerUrl, 'app'),
  console: derivedUrl(ownerUrl, 'console'),
  verify: derivedUrl(ownerUrl, 'verify'),
  retention: derivedUrl(ownerUrl, 'retention'),
})
