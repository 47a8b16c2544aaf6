/** Where a webhook goes, and whether it may leave the public internet for it. */
export interface Target {
  readonly url: URL
  readonly allowPrivateAddress: boolean
}

/** What the operator allowed the organisation's own connector in this municipality; null: it has none. */
export interface OwnConnector {
  readonly baseUrl: string
  readonly allowPrivateAddress: boolean
}

/** Why an address is refused: a word, and what is to be mended. */
export interface TargetFault {
  readonly code: 'no-url' | 'not-https' | 'credentials' | 'address-not-allowed'
  readonly reason: string
}

/** Whether a host is an address outside the public internet: the guard of sources, lent by the wiring. */
export type IsClosedHost = (hostname: string) => boolean

/**
 * Where a webhook may go: https, to a public address. Plain http, or an address that is not public, only on the very host
 * for which the operator visibly allowed it to this organisation's connector in this municipality. Asked anew at every
 * attempt: what was allowed can end.
 */
export const targetOf = (text: string, own: OwnConnector | null, isClosed: IsClosedHost): Target | TargetFault => {
  if (!URL.canParse(text)) return { code: 'no-url', reason: 'is no URL' }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return { code: 'credentials', reason: 'holds a name or password' }
  const allowPrivateAddress = own !== null && own.allowPrivateAddress && hostOf(own.baseUrl) === url.hostname
  if (url.protocol !== 'https:' && !(allowPrivateAddress && url.protocol === 'http:'))
    return { code: 'not-https', reason: 'is no https address' }
  if (!allowPrivateAddress && isClosed(url.hostname))
    return { code: 'address-not-allowed', reason: 'is no address of the public internet' }
  return { url, allowPrivateAddress }
}

/** Whether it was refused. */
export const isFault = (target: Target | TargetFault): target is TargetFault => 'code' in target

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null)
