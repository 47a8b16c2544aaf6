/** Who gives out tokens, and the organisations he may name where that is not everybody (RFC 9068). */
export interface Issuer {
  readonly issuer: string
  readonly jwksUri: string
  readonly oins?: readonly string[]
}

/** Who cosigns checkpoints, by address and verifier key (C2SP tlog-witness). */
export interface Witness {
  readonly url: string
  readonly vkey: string
}

/** Issuers of a setting, `{"issuer", "jwksUri", "oins"?}` each; null where it is no such list, or an empty one. */
export const issuersIn = (value: string): readonly Issuer[] | null => {
  const list = parsed(value)
  if (!Array.isArray(list) || list.length === 0) return null
  const issuers = list.map((item: unknown) => {
    const { issuer, jwksUri, oins, ...rest } = (item ?? {}) as Readonly<Record<string, unknown>>
    if (typeof issuer !== 'string' || typeof jwksUri !== 'string' || Object.keys(rest).length > 0) return null
    if (!isSafe(issuer) || !isSafe(jwksUri)) return null
    if (oins === undefined) return { issuer, jwksUri }
    return isListOfText(oins) ? { issuer, jwksUri, oins } : null
  })
  return issuers.every((issuer) => issuer !== null) ? issuers : null
}

/** Witnesses of a setting, `{"url", "vkey"}` each; null where it is no such list. */
export const witnessesIn = (value: string): readonly Witness[] | null => {
  const list = parsed(value)
  if (!Array.isArray(list)) return null
  const witnesses = list.map((item: unknown) => {
    const { url, vkey, ...rest } = (item ?? {}) as Readonly<Record<string, unknown>>
    if (typeof url !== 'string' || typeof vkey !== 'string' || Object.keys(rest).length > 0) return null
    return isSafe(url) && /^[^\s+]+\+[0-9a-f]{8}\+\S+$/.test(vkey) ? { url: url.replace(/\/$/, ''), vkey } : null
  })
  return witnesses.every((witness) => witness !== null) ? witnesses : null
}

/** The address, or null where it is none. */
export const parsedUrl = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null)

/** https, or http on this machine. */
export const isSafe = (value: string): boolean => {
  const url = parsedUrl(value)
  if (url === null) return false
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname))
  )
}

const isListOfText = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
